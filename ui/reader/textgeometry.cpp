// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/textgeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <functional>
#include <ranges>

#include <algorithm>

namespace postil {

QRectF TextGeometry::rectOf(const QTextBlock &block) const
{
    return m_shown->documentLayout()->blockBoundingRect(block);
}

ShownBlock TextGeometry::shownBlock(const QTextBlock &block) const
{
    ShownBlock shown;
    shown.block = block;
    shown.rect = rectOf(block);
    shown.lines = block.layout()->boundingRect().translated(shown.rect.topLeft());
    const auto size = m_document->text().size();
    shown.range.start = std::min(m_positions->toDocument(block.position()), size);
    shown.range.end =
        std::min(m_positions->toDocument(block.position() + block.length() - 1), size);
    if (!m_document->isEmpty())
        shown.index = m_document->blockAt(shown.range.start);
    shown.isMixed = std::ranges::any_of(block.text(), [](QChar c) {
        return c.unicode() >= 0x590
            && (c.direction() == QChar::DirR || c.direction() == QChar::DirAL);
    });
    return shown;
}

QTextBlock TextGeometry::blockReaching(qreal y) const
{
    const auto reaches = [&](int number) {
        const auto block = m_shown->findBlockByNumber(number);
        return rectOf(block).bottom() >= y;
    };
    const int count = m_shown->blockCount();
    int end = 1;
    while (end < count && !reaches(end - 1))
        end *= 2;
    const auto numbers = std::views::iota(end / 2, std::min(end, count) - 1);
    const auto found = std::ranges::partition_point(numbers, std::not_fn(reaches));
    return m_shown->findBlockByNumber(end / 2 + int(found - numbers.begin()));
}

QList<ShownBlock> TextGeometry::blocksBetween(qreal top, qreal bottom) const
{
    QList<ShownBlock> blocks;
    if (!m_shown || m_document->isEmpty())
        return blocks;
    auto block = blockReaching(top);
    if (const auto *table = QTextCursor(block).currentTable())
        block = m_shown->findBlock(table->firstPosition());
    for (; block.isValid(); block = block.next()) {
        const auto shown = shownBlock(block);
        if (shown.rect.top() > bottom && !QTextCursor(block).currentTable())
            break;
        if (shown.rect.bottom() >= top && shown.rect.top() <= bottom)
            blocks.append(shown);
    }
    return blocks;
}

static QRectF between(const QTextLine &line, qreal x1, qreal x2)
{
    return QRectF(std::min(x1, x2), line.y(), std::abs(x2 - x1), line.ascent() + line.descent());
}

static QRectF rectOfRun(const QTextLine &line, int from, int to)
{
    return between(line, line.cursorToX(from), line.cursorToX(to));
}

/// In a line that is written in two directions a range may fall into several pieces. Where the
/// direction turns, a caret has two places, and only the glyphs tell the edges of a letter.
static QList<QRectF> rectsOfMixedRun(const QTextLine &line, int from, int to)
{
    QList<QRectF> runs;
    for (const auto &run : line.glyphRuns(from, to - from, QTextLayout::DefaultRetrievalFlags)) {
        const auto letters = run.boundingRect();
        runs.append(between(line, letters.left(), letters.right()));
    }
    std::ranges::sort(runs, {}, &QRectF::left);
    QList<QRectF> rects;
    for (const auto &run : std::as_const(runs)) {
        if (!rects.isEmpty() && run.left() - rects.last().right() < 0.5)
            rects.last() |= run;
        else
            rects.append(run);
    }
    return rects;
}

QList<QRectF> TextGeometry::rectsOf(const ShownBlock &shown, TextRange range) const
{
    QList<QRectF> rects;
    const TextRange part{
        std::max(range.start, shown.range.start), std::min(range.end, shown.range.end)};
    if (part.isEmpty())
        return rects;
    auto *layout = shown.block.layout();
    const auto words = shown.block.text();
    const int start = m_positions->toShown(part.start) - shown.block.position();
    const int end = start + int(part.length());
    for (int i = 0; i < layout->lineCount(); ++i) {
        const auto line = layout->lineAt(i);
        const int from = std::max(start, line.textStart());
        int to = std::min(end, line.textStart() + line.textLength());
        // The space that a line is broken at hangs over its end.
        if (to == line.textStart() + line.textLength() && i + 1 < layout->lineCount()) {
            while (to > from && words.at(to - 1).isSpace())
                --to;
        }
        if (from >= to)
            continue;
        auto pieces = shown.isMixed ? rectsOfMixedRun(line, from, to)
                                    : QList<QRectF>{rectOfRun(line, from, to)};
        for (auto &piece : pieces)
            rects.append(piece.translated(shown.rect.topLeft()));
    }
    return rects;
}

QRectF TextGeometry::lineAt(qsizetype offset) const
{
    if (!m_shown)
        return {};
    const int position = m_positions->toShown(offset);
    const auto block = m_shown->findBlock(position);
    if (!block.isValid())
        return {};
    const auto rect = rectOf(block);
    const auto line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid())
        return rect;
    return QRectF(line.x(), line.y(), line.width(), line.ascent() + line.descent())
        .translated(rect.topLeft());
}

QRectF TextGeometry::caretAt(qsizetype offset) const
{
    if (!m_shown)
        return {};
    const int position = m_positions->toShown(offset);
    const auto block = m_shown->findBlock(position);
    const auto row = lineAt(offset);
    if (!block.isValid())
        return row;
    const auto line = block.layout()->lineForTextPosition(position - block.position());
    if (!line.isValid())
        return QRectF(row.left(), row.top(), 0, row.height());
    const auto origin = row.left() - line.x();
    return QRectF(origin + line.cursorToX(position - block.position()), row.top(), 0, row.height());
}

qsizetype TextGeometry::offsetUnder(QPointF point) const
{
    if (!m_shown)
        return -1;
    const auto block = blockReaching(point.y());
    if (!QTextCursor(block).currentTable() && rectOf(block).top() > point.y())
        return -1;
    const int position = m_shown->documentLayout()->hitTest(point, Qt::ExactHit);
    if (position < 0)
        return -1;
    // The hit is the nearest gap between two characters: the point may lie before or after it.
    const auto offset = m_positions->toDocument(position);
    const auto size = m_document->text().size();
    for (const auto candidate : {offset, offset - 1}) {
        if (candidate < 0 || candidate >= size)
            continue;
        const auto shown = shownBlock(m_shown->findBlock(m_positions->toShown(candidate)));
        for (const auto &rect : rectsOf(shown, {candidate, candidate + 1})) {
            if (rect.adjusted(0, -3, 0, 3).contains(point))
                return candidate;
        }
    }
    return -1;
}

/// The position nearest to a point, which is relative to the block.
static int nearestPosition(const QTextBlock &block, QPointF point)
{
    const auto *layout = block.layout();
    int number = 0;
    while (number + 1 < layout->lineCount() && layout->lineAt(number).rect().bottom() <= point.y())
        ++number;
    const auto line = layout->lineAt(number);
    return block.position() + (line.isValid() ? line.xToCursor(point.x()) : 0);
}

qsizetype TextGeometry::offsetNear(QPointF point) const
{
    if (!m_shown)
        return 0;
    const auto block = blockReaching(point.y());
    // Outside tables not by hitTest(): it goes through all that follows a point in no block.
    const int position = QTextCursor(block).currentTable()
        ? m_shown->documentLayout()->hitTest(point, Qt::FuzzyHit)
        : nearestPosition(block, point - rectOf(block).topLeft());
    return std::clamp<qsizetype>(
        m_positions->toDocument(std::max(0, position)), 0, m_document->text().size());
}

TextRange TextGeometry::lineNear(qreal y) const
{
    if (!m_shown)
        return {};
    const auto left = offsetNear({0, y});
    // Not size(), which lays out all that is not yet.
    const auto right = offsetNear({m_shown->textWidth(), y});
    return {std::min(left, right), std::max(left, right)};
}

} // namespace postil
