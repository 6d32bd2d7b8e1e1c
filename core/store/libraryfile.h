// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

namespace postil {

/// "Post": what the header of every library says (SQLite's application_id).
inline constexpr int applicationId = 0x506f7374;

/// The schema version in the header of a library file, read without opening it as a database.
/// NotFound, NotReadable, Malformed for an empty file, Unsupported for a file that is not ours.
Result<int> libraryFileVersion(const QString &fileName);

} // namespace postil
