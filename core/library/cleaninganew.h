// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/id.h"
#include "core/base/result.h"
#include "core/clean/cleanedarticle.h"
#include "core/library/cleaningreport.h"

namespace postil {

class Database;
class KnownActors;

/// Applies what a person chose for the site that the article says it comes from, and says so in
/// its warnings.
Result<void> applySiteChoices(Database &database, CleanedArticle &cleaned);

/// Keeps in mind which fields of the metadata a person sets by this.
Result<void> markSetFields(Database &database, const ArticleId &article, const Metadata &metadata);

/// Reads and cleans an article's original anew. Call it in a transaction.
Result<CleaningReport> cleanAnew(Database &database, const ArticleId &article,
    const QString &charset, KnownActors &known, const Clock &clock);

} // namespace postil
