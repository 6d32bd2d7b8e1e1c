// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/codecolors.h"

#include "ui/text/syntax.h"

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
    setTheme(syntaxTheme());
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
    const auto shown = codeFormat(format, m_theme, m_theme.window);
    if (length > 0 && !shown.isEmpty())
        m_ranges.append({offset, length, shown});
}

} // namespace postil
