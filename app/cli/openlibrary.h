// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/command.h"
#include "core/library/library.h"

namespace postil {

/// The library that --library names, else the default one. A missing one is only made by
/// `import`; for others it is an error, so that a slip of the pen makes no empty library.
Result<std::unique_ptr<Library>> openLibrary(
    const Arguments &arguments, IfMissing ifMissing = IfMissing::Fail);

/// The number after --occurrence; 0 when there is none, an error when it is no number from 1.
Result<qsizetype> occurrenceIn(const Arguments &arguments);

/// Calls `work(Library &, const ArticleId &)` for the article that the first operand names.
/// Gives Done or reports why not.
int withArticle(const Arguments &arguments,
    const std::function<Result<void>(Library &, const ArticleId &)> &work);

/// Calls `work(Library &)`; gives Done or reports why not.
int withLibrary(const Arguments &arguments, const std::function<Result<void>(Library &)> &work);

/// Calls `each` with the content of the article that the first operand names, or of all outside
/// the trash when there is none.
int forEachContent(
    const Arguments &arguments, const std::function<void(const ArticleContent &)> &each);

} // namespace postil
