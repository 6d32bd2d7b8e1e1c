// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/import/importer.h"
#include "core/import/source.h"
#include "core/library/importreport.h"

#include <optional>

namespace postil {

class Database;
class KnownActors;

/// The article that a page is a later save of: it has the same address, and at least half of its
/// text stands in the page too. A page that shares less, such as an error or a teaser before a
/// paywall, is an article of its own.
Result<std::optional<Article>> earlierVersion(Database &database, const ImportedArticle &imported);

/// Makes the page's text the current one of that article: a new revision, which annotations follow,
/// and one step of the history. Metadata stay as they are; the bytes are kept beside the first
/// ones. Call it in a transaction.
Result<ImportReport> storeLaterVersion(Database &database, const Article &earlier,
    const Source &source, const ImportedArticle &imported, KnownActors &known, const Clock &clock);

} // namespace postil
