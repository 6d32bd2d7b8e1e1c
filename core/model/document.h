// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/block.h"
#include "core/model/span.h"

#include <QList>
#include <QString>

namespace postil {

/// The text of an article and its form. The text has the offsets that a QTextDocument will have:
/// UTF-16, blocks joined by one line feed, an image is one U+FFFC, a line break U+2028. It never
/// holds the title or byline, which are metadata. Blocks cover the text in order without gaps.
class Document
{
public:
    const QString &text() const { return m_text; }
    const QList<Block> &blocks() const { return m_blocks; }
    const QList<Span> &spans() const { return m_spans; }
    bool isEmpty() const { return m_blocks.isEmpty(); }

    /// Appends a block with its text; `block.range` is set here, the ranges of `spans` count from
    /// the start of the block. `text` holds no line feed.
    void append(Block block, QStringView text, QList<Span> spans = {});

    QStringView textOf(const Block &block) const { return textOf(block.range); }
    QStringView textOf(TextRange range) const
    {
        return QStringView(m_text).sliced(range.start, range.length());
    }
    /// The spans of a block, counted from its start. Logarithmic.
    QList<Span> spansOf(const Block &block) const;
    /// Index of the block that holds `position`, a line feed counting to the block before it.
    /// Logarithmic. The document is not empty.
    qsizetype blockAt(qsizetype position) const;
    /// `range` in one piece per paragraph, without empty ones and white space at their borders.
    QList<TextRange> byParagraph(TextRange range) const;

    /// The running text as other programs want it: paragraphs joined by a blank line, lines of a
    /// listing and of a table by one line end, cells of a row by a tab, without captions and
    /// images.
    QString articleBody() const;

    /// How many words people would count, by the Unicode rules for word borders. Linear.
    qsizetype wordCount() const;

    /// SHA-256 of the text as UTF-8, in hexadecimal: what annotations are sealed with.
    QString hash() const;

    /// One paragraph per line of `text`.
    static Document fromLines(QStringView text);

    bool operator==(const Document &) const = default;

private:
    QString m_text;
    QList<Block> m_blocks;
    QList<Span> m_spans;
};

} // namespace postil
