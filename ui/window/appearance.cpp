// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/appearance.h"

#include "ui/theme/desktopstyle.h"
#include "ui/window/windowsettings.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace postil {

using namespace Qt::StringLiterals;

static Typography readTypography(const QSettings &settings)
{
    Typography typography;
    typography.face = settings.value(u"text/face"_s, typography.face).toString();
    typography.size = settings.value(u"text/size"_s, typography.size).toInt();
    typography.width = settings.value(u"text/width"_s, typography.width).toInt();
    typography.leading = settings.value(u"text/leading"_s, typography.leading).toInt();
    typography.isJustified = settings.value(u"text/justified"_s, false).toBool();
    return typography.bounded();
}

Appearance::Appearance(QObject *parent) : QObject(parent)
{
    const auto settings = windowSettings();
    m_choice = settings.value(u"look/theme"_s, u"system"_s).toString();
    m_typography = readTypography(settings);
    applyTheme(theme());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_choice == u"system")
            changeTheme();
    });
}

void Appearance::changeTheme()
{
    applyTheme(theme());
    Q_EMIT themeChanged();
}

const Theme &Appearance::theme() const
{
    if (m_choice != u"system")
        return Theme::named(m_choice);
    const bool isDark = QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
    return Theme::named(isDark ? u"dark"_s : u"light"_s);
}

void Appearance::choose(const QString &choice)
{
    m_choice = choice;
    windowSettings().setValue(u"look/theme"_s, choice);
    changeTheme();
}

void Appearance::chooseNext()
{
    const auto now = theme().name;
    choose(now == u"light" ? u"sepia"_s : now == u"sepia" ? u"dark"_s : u"light"_s);
}

void Appearance::setTypography(const Typography &typography)
{
    const auto bounded = typography.bounded();
    if (bounded == m_typography)
        return;
    m_typography = bounded;
    auto settings = windowSettings();
    settings.setValue(u"text/face"_s, bounded.face);
    settings.setValue(u"text/size"_s, bounded.size);
    settings.setValue(u"text/width"_s, bounded.width);
    settings.setValue(u"text/leading"_s, bounded.leading);
    settings.setValue(u"text/justified"_s, bounded.isJustified);
    Q_EMIT textChanged();
}

void Appearance::setTextSize(int pixels)
{
    auto typography = m_typography;
    typography.size = pixels;
    setTypography(typography);
}

} // namespace postil
