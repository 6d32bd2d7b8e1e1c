// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/desktopstyle.h"

#include <QApplication>
#include <QFile>

namespace postil {

using namespace Qt::StringLiterals;

QPalette paletteOf(const Theme &theme)
{
    QPalette palette;
    palette.setColor(QPalette::Window, theme.window);
    palette.setColor(QPalette::WindowText, theme.ink);
    palette.setColor(QPalette::Base, theme.paper);
    palette.setColor(QPalette::AlternateBase, theme.window);
    palette.setColor(QPalette::Text, theme.ink);
    palette.setColor(QPalette::PlaceholderText, theme.muted);
    palette.setColor(QPalette::Button, theme.window);
    palette.setColor(QPalette::ButtonText, theme.ink);
    palette.setColor(QPalette::BrightText, theme.lost);
    palette.setColor(QPalette::Highlight, theme.accent);
    palette.setColor(QPalette::Accent, theme.accent);
    palette.setColor(QPalette::HighlightedText, theme.paper);
    palette.setColor(QPalette::Link, theme.accent);
    palette.setColor(QPalette::LinkVisited, theme.accent);
    palette.setColor(QPalette::ToolTipBase, theme.ink);
    palette.setColor(QPalette::ToolTipText, theme.paper);
    palette.setColor(QPalette::Light, theme.paper);
    palette.setColor(QPalette::Midlight, theme.window);
    palette.setColor(QPalette::Mid, theme.hairline);
    palette.setColor(QPalette::Dark, theme.muted);
    palette.setColor(QPalette::Shadow, theme.isDark() ? QColor(Qt::black) : theme.hairline);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, theme.muted);
    return palette;
}

QString styleSheetOf(const Theme &theme)
{
    QFile file(u":/postil/themes/desktop.qss"_s);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    auto sheet = QString::fromUtf8(file.readAll());
    const std::pair<QLatin1StringView, QColor> names[] = {{"@paper"_L1, theme.paper},
        {"@window"_L1, theme.window}, {"@side"_L1, theme.side}, {"@ink"_L1, theme.ink},
        {"@muted"_L1, theme.muted}, {"@hairline"_L1, theme.hairline}, {"@accent"_L1, theme.accent},
        {"@faded"_L1, theme.faded()}, {"@selected"_L1, theme.selected},
        {"@review"_L1, theme.review}, {"@lost"_L1, theme.lost}};
    for (const auto &[name, color] : names)
        sheet.replace(name, color.name());
    return sheet.replace("@tone"_L1, theme.isDark() ? "dark"_L1 : "light"_L1);
}

void applyTheme(const Theme &theme)
{
    qApp->setPalette(paletteOf(theme));
    qApp->setStyleSheet(styleSheetOf(theme));
}

QFont panelFont(int step)
{
    auto font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() + step * 0.8);
    else
        font.setPixelSize(font.pixelSize() + step);
    return font;
}

QFont quotedFont()
{
    auto font = panelFont();
    font.setFamilies(
        {u"Noto Serif"_s, u"Source Serif 4"_s, u"Georgia"_s, u"DejaVu Serif"_s, u"serif"_s});
    return font;
}

} // namespace postil
