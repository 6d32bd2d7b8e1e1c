// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/recentlibraries.h"

#include <QFileInfo>
#include <QSettings>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype mostRemembered = 8;
static const auto key = u"libraries/recent"_s;

QStringList recentLibraries()
{
    auto names = QSettings().value(key).toStringList();
    names.removeIf([](const QString &name) { return !QFileInfo::exists(name); });
    return names;
}

void rememberLibrary(const QString &fileName)
{
    const auto name = QFileInfo(fileName).absoluteFilePath();
    auto names = recentLibraries();
    names.removeAll(name);
    names.prepend(name);
    QSettings().setValue(key, names.first(std::min(names.size(), mostRemembered)));
}

} // namespace postil
