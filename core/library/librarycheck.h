// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

namespace postil {

class Database;

/// Looks whether a library holds together: SQLite's own checks, originals against their hashes, and
/// annotations against the words of their texts. Problems in words; none when all is well. Reads
/// the whole library.
Result<QStringList> checkLibrary(Database &database);

} // namespace postil
