// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace postil {

/// Runs the command that `arguments` name (without the program's name) and gives its exit code.
int runCommandLine(const QStringList &arguments);

} // namespace postil
