// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/import/source.h"
#include "core/library/importreport.h"

namespace postil {

class Database;

/// Reads, cleans and recognises a source and stores it in one transaction; the same bytes twice are
/// one article, which comes back from the trash. Up to seconds for a large page.
Result<ImportReport> importArticle(Database &database, const Source &source, const Clock &clock);

} // namespace postil
