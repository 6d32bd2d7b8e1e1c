// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/codecolors.h"

#include "ui/text/syntax.h"
#include "ui/theme/contrast.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Format>
#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

namespace postil {

using namespace Qt::StringLiterals;

CodeColors::CodeColors(const Theme &theme) : m_theme(theme) { }

void CodeColors::begin(const QString &language)
{
    m_state = {};
    if (language.isEmpty())
        return setDefinition({});
    setTheme(syntaxTheme(m_theme));
    auto definition = syntaxRepository().definitionForName(language);
    if (!definition.isValid())
        definition = syntaxRepository().definitionForFileName(u"x."_s + language);
    setDefinition(definition);
}

QList<QTextLayout::FormatRange> CodeColors::colorsOf(const QString &line)
{
    m_ranges.clear();
    if (definition().isValid() && line.size() <= 2000)
        m_state = highlightLine(line, m_state);
    return std::move(m_ranges);
}

void CodeColors::applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format)
{
    if (format.isDefaultTextStyle(theme()) || length == 0)
        return;
    QTextCharFormat change;
    if (format.hasTextColor(theme()))
        change.setForeground(legibleOn(m_theme.window, format.textColor(theme())));
    if (format.isBold(theme()))
        change.setFontWeight(QFont::Bold);
    if (format.isItalic(theme()))
        change.setFontItalic(true);
    m_ranges.append({offset, length, change});
}

} // namespace postil
