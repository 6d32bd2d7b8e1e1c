// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/text/codehighlighter.h"

#include "ui/text/syntax.h"
#include "ui/theme/contrast.h"

#include <KSyntaxHighlighting/Format>

namespace postil {

void CodeHighlighter::setColors(const Theme &theme, const QColor &ground)
{
    m_ground = ground;
    setTheme(syntaxTheme(theme));
}

void CodeHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    SyntaxHighlighter::applyFormat(offset, length, format);
    auto shown = QSyntaxHighlighter::format(offset);
    if (length == 0 || !shown.hasProperty(QTextFormat::ForegroundBrush))
        return;
    shown.setForeground(legibleOn(m_ground, shown.foreground().color()));
    setFormat(offset, length, shown);
}

} // namespace postil
