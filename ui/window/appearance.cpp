// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/appearance.h"
#include "ui/window/windowsettings.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

Appearance::Appearance(QObject *parent) : QObject(parent)
{
    const auto settings = windowSettings();
    m_choice = settings.value(u"look/theme"_s, u"system"_s).toString();
    m_textSize = std::clamp(settings.value(u"look/textSize"_s, usualTextSize).toInt(), 10, 48);
    m_serif = settings.value(u"look/serif"_s, true).toBool();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, [this] {
        if (m_choice == u"system")
            Q_EMIT themeChanged();
    });
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
    Q_EMIT themeChanged();
}

void Appearance::chooseNext()
{
    const auto now = theme().name;
    choose(now == u"light" ? u"sepia"_s : now == u"sepia" ? u"dark"_s : u"light"_s);
}

void Appearance::setTextSize(int pixels)
{
    m_textSize = std::clamp(pixels, 10, 48);
    windowSettings().setValue(u"look/textSize"_s, m_textSize);
    Q_EMIT textChanged();
}

void Appearance::setSerif(bool serif)
{
    m_serif = serif;
    windowSettings().setValue(u"look/serif"_s, serif);
    Q_EMIT textChanged();
}

} // namespace postil
