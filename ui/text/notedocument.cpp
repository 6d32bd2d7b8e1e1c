// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/text/notedocument.h"

#include "ui/text/quietdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextList>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype longestShown = 20'000;

/// What stands before an item of a list.
static QString markOf(const QTextBlock &block, const QTextList &list)
{
    const auto marker = block.blockFormat().marker();
    if (marker != QTextBlockFormat::MarkerType::NoMarker)
        return marker == QTextBlockFormat::MarkerType::Checked ? u"☑"_s : u"☐"_s;
    const bool isNumbered = list.format().style() <= QTextListFormat::ListDecimal;
    return isNumbered ? list.itemText(block) : u"•"_s;
}

/// Writes the marks of lists into the text, with room after them. Those that Qt draws touch the
/// words, and its items stand as far apart as paragraphs.
static void writeMarks(QTextDocument &document)
{
    static constexpr qreal indent = 16;
    QTextCursor all(&document);
    all.beginEditBlock(); // laid out once
    // From the last to the first: an item that leaves its list changes the numbers after it.
    for (auto block = document.lastBlock(); block.isValid(); block = block.previous()) {
        auto *list = block.textList();
        if (!list)
            continue;
        const auto mark = markOf(block, *list);
        const auto margin = indent * std::max(1, list->format().indent());
        list->remove(block);
        QTextBlockFormat format;
        format.setLayoutDirection(block.textDirection());
        if (block.textDirection() == Qt::RightToLeft)
            format.setRightMargin(margin);
        else
            format.setLeftMargin(margin);
        format.setTextIndent(-indent);
        format.setTabPositions({{indent, QTextOption::LeftTab}});
        QTextCursor cursor(block);
        cursor.setBlockFormat(format);
        cursor.insertText(mark + u'\t', QTextCharFormat());
    }
    all.endEditBlock();
}

std::unique_ptr<QTextDocument> noteDocument(const QString &markdown, const QFont &font, int width)
{
    auto document = std::make_unique<QuietDocument>();
    document->setDocumentMargin(0);
    document->setDefaultFont(font);
    document->setUndoRedoEnabled(false);
    document->setIndentWidth(16);
    document->setMarkdown(markdown.left(longestShown),
        QTextDocument::MarkdownFeatures(
            QTextDocument::MarkdownDialectGitHub | QTextDocument::MarkdownNoHTML));
    writeMarks(*document);
    document->setTextWidth(width);
    return document;
}

qreal wholeLinesWithin(const QTextDocument &note, qreal height)
{
    qreal whole = 0;
    for (auto block = note.begin(); block.isValid(); block = block.next()) {
        const auto top = note.documentLayout()->blockBoundingRect(block).top();
        for (int i = 0; i < block.layout()->lineCount(); ++i) {
            const auto line = block.layout()->lineAt(i);
            const auto bottom = top + line.y() + line.height();
            if (bottom > height)
                return whole;
            whole = bottom;
        }
    }
    return whole;
}

} // namespace postil
