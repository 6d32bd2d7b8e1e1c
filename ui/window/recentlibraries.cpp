// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/recentlibraries.h"
#include "ui/window/windowsettings.h"

#include <QFileInfo>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype mostRemembered = 8;
static const auto key = u"libraries/recent"_s;

QStringList recentLibraries()
{
    auto names = windowSettings().value(key).toStringList();
    names.removeIf([](const QString &name) { return !QFileInfo::exists(name); });
    return names;
}

void rememberLibrary(const QString &fileName)
{
    const auto name = QFileInfo(fileName).absoluteFilePath();
    auto names = recentLibraries();
    names.removeAll(name);
    names.prepend(name);
    windowSettings().setValue(key, names.first(std::min(names.size(), mostRemembered)));
}

} // namespace postil
