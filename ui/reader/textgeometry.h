// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"
#include "ui/reader/positionmap.h"

#include <QRectF>
#include <QTextBlock>

namespace postil {

/// A block of the display with what it shows.
struct ShownBlock
{
    QTextBlock block;
    QRectF rect; ///< in document coordinates
    QRectF lines; ///< what the letters take of it
    TextRange range; ///< of the document's text
    qsizetype index = 0; ///< of the block of the document
    bool isMixed = false; ///< some of it is written from right to left
};

/// Where text stands in the laid-out document, in its coordinates (pixels from its top left).
class TextGeometry
{
public:
    TextGeometry() = default;
    TextGeometry(QTextDocument &shown, const Document &document, const PositionMap &positions)
        : m_shown(&shown)
        , m_document(&document)
        , m_positions(&positions)
    {
    }

    /// The blocks that meet a stripe, in order.
    QList<ShownBlock> blocksBetween(qreal top, qreal bottom) const;
    /// One rectangle per line and direction of writing for the part of the range in the block, as
    /// high as the letters.
    QList<QRectF> rectsOf(const ShownBlock &block, TextRange range) const;
    /// The line that holds an offset.
    QRectF lineAt(qsizetype offset) const;
    /// Where a caret before an offset stands; without width.
    QRectF caretAt(qsizetype offset) const;
    /// The offset of the character under a point; -1 beside the text.
    qsizetype offsetUnder(QPointF point) const;
    /// The offset nearest to a point.
    qsizetype offsetNear(QPointF point) const;
    /// From the first to the last offset of what stands at a height, whichever way it is written.
    TextRange lineNear(qreal y) const;

private:
    /// The first block that ends at a height or below it, or the last. Logarithmic, and lays out
    /// no more than twice as many as stand above it.
    QTextBlock blockReaching(qreal y) const;
    QRectF rectOf(const QTextBlock &block) const;
    ShownBlock shownBlock(const QTextBlock &block) const;

    QTextDocument *m_shown = nullptr;
    const Document *m_document = nullptr;
    const PositionMap *m_positions = nullptr;
};

} // namespace postil
