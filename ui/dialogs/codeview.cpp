// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/codeview.h"

#include "ui/text/codehighlighter.h"
#include "ui/text/syntax.h"
#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>

#include <QFontDatabase>

namespace postil {

static constexpr qsizetype mostColoured = 1'000'000;
static constexpr qsizetype longestLine = 20'000;

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_colors(new CodeHighlighter(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(WidgetWidth);
}

/// How much of a long line to show on one: to the end of a tag or word, if there is one near.
static qsizetype pieceOf(QStringView line)
{
    static constexpr qsizetype near = 2'000;
    if (line.size() <= longestLine)
        return line.size();
    for (auto at = longestLine; at > longestLine - near; --at) {
        if (line[at - 1] == u'>' || line[at - 1] == u' ')
            return at;
    }
    return line[longestLine - 1].isHighSurrogate() ? longestLine - 1 : longestLine;
}

/// The text with over-long lines broken, and whether there were any.
static std::pair<QString, bool> broken(const QString &text)
{
    QString result;
    bool wasLong = false;
    for (auto line : QStringView(text).split(u'\n')) {
        do {
            const auto size = pieceOf(line);
            wasLong |= size < line.size();
            result += line.first(size);
            result += u'\n';
            line = line.sliced(size);
        } while (!line.isEmpty());
    }
    result.chop(1);
    return {result, wasLong};
}

void CodeView::setCode(const QString &text, const QString &language, const Theme &theme)
{
    const auto [shown, wasLong] = broken(text);
    const bool isColoured = !wasLong && shown.size() <= mostColoured;
    m_colors->setColors(theme, theme.paper);
    m_colors->setDefinition(isColoured ? syntaxRepository().definitionForName(language)
                                       : KSyntaxHighlighting::Definition());
    setPlainText(shown);
}

} // namespace postil
