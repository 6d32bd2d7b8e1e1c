// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/codeview.h"

#include "ui/text/syntax.h"
#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/SyntaxHighlighter>
#include <KSyntaxHighlighting/Theme>

#include <QFontDatabase>

namespace postil {

static constexpr qsizetype mostColoured = 1'000'000;
static constexpr qsizetype longestLine = 20'000;

CodeView::CodeView(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_colors(new KSyntaxHighlighting::SyntaxHighlighter(document()))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(WidgetWidth);
}

/// The text with over-long lines broken, and whether there were any.
static std::pair<QString, bool> broken(const QString &text)
{
    QString result;
    bool wasLong = false;
    for (const auto line : QStringView(text).split(u'\n')) {
        for (qsizetype at = 0; at == 0 || at < line.size(); at += longestLine) {
            result += line.mid(at, longestLine);
            result += u'\n';
            wasLong |= at > 0;
        }
    }
    result.chop(1);
    return {result, wasLong};
}

void CodeView::setCode(const QString &text, const QString &language, const Theme &theme)
{
    const auto [shown, wasLong] = broken(text);
    const bool isColoured = !wasLong && shown.size() <= mostColoured;
    m_colors->setTheme(syntaxTheme(theme));
    m_colors->setDefinition(isColoured ? syntaxRepository().definitionForName(language)
                                       : KSyntaxHighlighting::Definition());
    setPlainText(shown);
}

} // namespace postil
