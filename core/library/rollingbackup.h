// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

namespace postil {

/// Where the backups of a library are kept: a folder beside it.
QString backupFolder(const QString &libraryFile);

/// Writes today's backup of a library unless it is there, and lets go of old ones: the last seven
/// and one of each of the last six months stay. Takes as long as copying the library: call it in a
/// task.
Result<void> keepBackups(const QString &libraryFile, const Clock &clock = systemClock);

} // namespace postil
