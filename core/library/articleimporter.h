// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/import/source.h"
#include "core/library/importreport.h"

namespace postil {

class Database;
class KnownActors;

/// Reads, cleans and recognises a source and stores it in one transaction; the same bytes twice are
/// one article, which comes back from the trash. New actors are added to `known`. Up to seconds for
/// a large page.
Result<ImportReport> importArticle(
    Database &database, const Source &source, KnownActors &known, const Clock &clock);

} // namespace postil
