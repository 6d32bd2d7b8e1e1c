// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/search/searchhit.h"

namespace postil {

class Database;

/// What somebody typed as an FTS5 query: words, "phrases" and prefix*; every string is searched
/// literally, none is an error. Empty when there is no word in it.
QString toFts5(const QString &typed);

/// The articles outside the trash that hold all that was typed, best first.
Result<QList<SearchHit>> searchArticles(Database &database, const QString &typed, qsizetype limit);

} // namespace postil
