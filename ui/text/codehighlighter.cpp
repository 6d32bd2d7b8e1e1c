// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/text/codehighlighter.h"

#include "ui/text/syntax.h"

namespace postil {

void CodeHighlighter::setColors(const Theme &theme, const QColor &ground)
{
    m_theme = theme;
    m_ground = ground;
    setTheme(syntaxTheme());
}

void CodeHighlighter::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    setFormat(offset, length, codeFormat(format, m_theme, m_ground));
}

} // namespace postil
