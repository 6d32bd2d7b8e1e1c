// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/text/notedocument.h"

#include "ui/text/quietdocument.h"

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextCursor>

namespace postil {

static constexpr qsizetype longestShown = 20'000;

/// Qt sets the items of a list as far apart as paragraphs.
static void closeLists(QTextDocument &document)
{
    for (auto block = document.begin(); block.isValid(); block = block.next()) {
        if (!block.textList())
            continue;
        QTextCursor cursor(block);
        auto format = block.blockFormat();
        format.setTopMargin(0);
        format.setBottomMargin(0);
        cursor.setBlockFormat(format);
    }
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
    closeLists(*document);
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
