// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QSettings>

namespace postil {

/// What the window remembers from one start to the next: a file in the user's settings folder.
inline QSettings windowSettings()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("postil"),
        QStringLiteral("window"));
}

} // namespace postil
