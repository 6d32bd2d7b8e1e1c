// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace postil {

/// Where the library is that opens when none was chosen: in the user's data folder.
QString defaultLibrary();

/// The libraries that were open, the last one first; those that are gone are left out.
QStringList recentLibraries();
void rememberLibrary(const QString &fileName);

} // namespace postil
