// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/furniturepainter.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextLayout>
#include <QTextTable>

#include <algorithm>

namespace postil {

static QRectF columnAt(const ReaderPage &page, qreal top, qreal bottom)
{
    return QRectF(page.geometry.left, top, page.geometry.column, bottom - top);
}

static void paintMarker(
    QPainter &painter, const ReaderPage &page, const ShownBlock &shown, const Block &block)
{
    if (shown.range.start != block.range.start)
        return; // the rest of a broken line
    const auto line = page.text.lineAt(shown.range.start);
    painter.setFont(page.style.bodyFont());
    painter.setPen(page.theme().muted);
    const qreal width = TextStyle::listIndent * 2;
    const QRectF place = block.isRightToLeft
        ? QRectF(line.right() + 8, line.top(), width, line.height())
        : QRectF(line.left() - width - 8, line.top(), width, line.height());
    painter.drawText(place,
        int(Qt::AlignVCenter | Qt::TextDontClip)
            | (block.isRightToLeft ? Qt::AlignLeft : Qt::AlignRight),
        block.marker);
}

static void paintQuoteBars(
    QPainter &painter, const ReaderPage &page, const ShownBlock &shown, const Block &block)
{
    const qreal above = shown.block.blockFormat().topMargin();
    const bool goesOn = shown.index > 0
        && page.document.blocks().at(shown.index - 1).quoteDepth >= block.quoteDepth;
    const qreal top = shown.lines.top() - (goesOn ? above : 0);
    for (int depth = 0; depth < block.quoteDepth; ++depth) {
        const qreal inset = depth * TextStyle::quoteIndent + 6;
        const qreal x =
            block.isRightToLeft ? page.geometry.right() - inset - 2 : page.geometry.left + inset;
        painter.fillRect(QRectF(x, top, 2, shown.lines.bottom() - top), page.theme().hairline);
    }
}

static void paintListing(
    QPainter &painter, const ReaderPage &page, const ShownBlock &shown, const Block &block)
{
    const auto &blocks = page.document.blocks();
    const auto belongs = [&](qsizetype index) {
        return index >= 0 && index < blocks.size() && blocks.at(index).kind == BlockKind::Code
            && blocks.at(index).group == block.group && block.group != 0;
    };
    const qreal top =
        shown.rect.top() - (belongs(shown.index - 1) ? 0 : TextStyle::codePadding - 4);
    const qreal bottom =
        shown.rect.bottom() + (belongs(shown.index + 1) ? 1 : TextStyle::codePadding - 4);
    // On whole pixels: at some scales the paper would show between two lines.
    painter.fillRect(columnAt(page, top, bottom).toAlignedRect(), page.theme().window);
}

/// Where the last row ends. Not that of the frame, to which Qt adds its margins twice.
static qreal bottomOf(QTextTable &table)
{
    const auto *layout = table.document()->documentLayout();
    qreal bottom = 0;
    for (int column = 0; column < table.columns(); ++column) {
        const auto cell = table.cellAt(table.rows() - 1, column);
        const auto last = cell.lastCursorPosition().block();
        bottom = std::max(bottom, layout->blockBoundingRect(last).bottom());
    }
    return bottom + table.format().cellPadding();
}

/// Hairlines between the rows of a table and around it.
static void paintRow(QPainter &painter, const ReaderPage &page, const ShownBlock &shown)
{
    auto *table = QTextCursor(shown.block).currentTable();
    if (!table)
        return;
    const auto cell = table->cellAt(shown.block.position());
    if (cell.column() != 0 || cell.firstPosition() != shown.block.position())
        return;
    const auto lineAt = [&](qreal y) {
        painter.fillRect(QRectF(page.geometry.left, std::round(y), page.geometry.column, 1),
            page.theme().hairline);
    };
    lineAt(shown.rect.top() - table->format().cellPadding());
    if (cell.row() + cell.rowSpan() == table->rows())
        lineAt(bottomOf(*table));
}

static void paintSeparator(QPainter &painter, const ReaderPage &page, const ShownBlock &shown)
{
    const auto middle = columnAt(page, shown.rect.top(), shown.rect.bottom()).center();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(page.theme().muted);
    for (int i = -1; i <= 1; ++i)
        painter.drawEllipse(middle + QPointF(i * 16, 0), 1.6, 1.6);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintFurniture(QPainter &painter, const ReaderPage &page)
{
    for (const auto &shown : page.blocks) {
        if (page.document.isEmpty())
            return;
        const auto &block = page.document.blocks().at(shown.index);
        if (block.kind == BlockKind::Code)
            paintListing(painter, page, shown, block);
        if (block.quoteDepth > 0)
            paintQuoteBars(painter, page, shown, block);
        if (block.kind == BlockKind::ListItem && !block.marker.isEmpty())
            paintMarker(painter, page, shown, block);
        if (block.kind == BlockKind::TableCell)
            paintRow(painter, page, shown);
        if (block.kind == BlockKind::Separator)
            paintSeparator(painter, page, shown);
    }
}

} // namespace postil
