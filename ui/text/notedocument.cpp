// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/text/notedocument.h"

#include "ui/text/quietdocument.h"

namespace postil {

static constexpr qsizetype longestShown = 20'000;

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
    document->setTextWidth(width);
    return document;
}

} // namespace postil
