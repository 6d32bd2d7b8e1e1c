// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace postil {

/// The libraries that were open, the last one first; those that are gone are left out.
QStringList recentLibraries();
void rememberLibrary(const QString &fileName);

} // namespace postil
