// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/documentrenderer.h"

#include <QTextTable>

#include <array>

namespace postil {

// Tables are laid out whole by Qt, and slowly when large: so a long one is shown as several short
// ones without a gap, whose columns are of the same widths.
static constexpr qint32 rowsOfSlice = 40;
static constexpr qint32 mostColumns = 40;

static bool isOf(qint32 table, const QList<Block> &blocks, qsizetype index)
{
    return index >= 0 && index < blocks.size() && blocks.at(index).kind == BlockKind::TableCell
        && blocks.at(index).group == table;
}

static qsizetype endOfTable(const QList<Block> &blocks, qsizetype first)
{
    auto end = first;
    while (isOf(blocks.at(first).group, blocks, end))
        ++end;
    return end;
}

static std::pair<qint32, qint32> placeOf(const Block &block)
{
    return {block.row, block.column};
}

/// Cells in the order of rows, none outside the table or over another.
static bool isRegular(const QList<Block> &blocks, qsizetype first, qsizetype end)
{
    std::array<qint64, mostColumns> freeFrom{}; // the first row of each column
    for (auto i = first; i < end; ++i) {
        const auto &cell = blocks.at(i);
        if (cell.row < 0 || cell.column < 0 || cell.columnSpan < 1 || cell.rowSpan < 1
            || cell.column >= mostColumns || cell.columnSpan > mostColumns - cell.column)
            return false;
        if (i > first && placeOf(cell) < placeOf(blocks.at(i - 1)))
            return false;
        if (i > first && cell.row - blocks.at(i - 1).row > rowsOfSlice)
            return false;
        if (i > first && placeOf(cell) == placeOf(blocks.at(i - 1)))
            continue; // its next paragraph
        for (auto column = cell.column; column < cell.column + cell.columnSpan; ++column) {
            if (freeFrom[size_t(column)] > cell.row)
                return false;
            freeFrom[size_t(column)] = qint64(cell.row) + cell.rowSpan;
        }
    }
    return true;
}

void DocumentRenderer::planTable()
{
    const auto &blocks = m_document.blocks();
    const auto end = endOfTable(blocks, m_next);
    m_table = blocks.at(m_next).group;
    m_tableIsRegular = m_table != 0 && isRegular(blocks, m_next, end);
    if (!m_tableIsRegular)
        return;
    QList<qsizetype> longest;
    for (auto i = m_next; i < end; ++i) {
        const auto &cell = blocks.at(i);
        longest.resize(std::max<qsizetype>(longest.size(), cell.column + cell.columnSpan), 4);
        const auto share = std::clamp<qsizetype>(cell.range.length() / cell.columnSpan, 4, 60);
        longest[cell.column] = std::max(longest[cell.column], share);
    }
    qsizetype sum = 0;
    for (const auto length : longest)
        sum += length;
    m_columns.clear();
    for (const auto length : longest)
        m_columns.append(
            QTextLength(QTextLength::PercentageLength, 100.0 * double(length) / double(sum)));
}

static QTextTableFormat tableFormat(
    const TextStyle &style, const QList<QTextLength> &columns, bool isRightToLeft)
{
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setColumnWidthConstraints(columns);
    format.setCellPadding(style.textSize() * 0.4);
    format.setCellSpacing(0);
    format.setBorder(0);
    if (isRightToLeft)
        format.setLayoutDirection(Qt::RightToLeft);
    return format;
}

/// Joins cells as the blocks say; spans that leave the slice or meet another span are cut.
static void mergeCells(QTextTable &table, const Block &cell, qint32 row)
{
    const auto rows = std::min(cell.rowSpan, table.rows() - row);
    const auto columns = std::min(cell.columnSpan, table.columns() - cell.column);
    if (rows <= 1 && columns <= 1)
        return;
    for (int r = row; r < row + rows; ++r) {
        for (int c = cell.column; c < cell.column + columns; ++c) {
            const auto other = table.cellAt(r, c);
            if (other.rowSpan() > 1 || other.columnSpan() > 1)
                return;
        }
    }
    table.mergeCells(row, cell.column, rows, columns);
}

void DocumentRenderer::appendTableSlice()
{
    const auto &blocks = m_document.blocks();
    const auto first = m_next;
    const auto firstRow = blocks.at(first).row;
    auto end = first;
    while (isOf(m_table, blocks, end) && blocks.at(end).row < firstRow + rowsOfSlice)
        ++end;
    if (m_fresh) {
        m_cursor.setBlockFormat(m_style.flatBlockFormat());
        m_cursor.setBlockCharFormat(m_style.flatCharFormat());
    }
    auto format = tableFormat(m_style, m_columns, blocks.at(first).isRightToLeft);
    if (!isOf(m_table, blocks, first - 1))
        format.setTopMargin(m_style.textSize());
    if (!isOf(m_table, blocks, end))
        format.setBottomMargin(m_style.textSize());
    auto *table =
        m_cursor.insertTable(blocks.at(end - 1).row - firstRow + 1, int(m_columns.size()), format);
    for (auto i = first; i < end; ++i) {
        const bool opens = i == first || placeOf(blocks.at(i)) != placeOf(blocks.at(i - 1));
        if (opens)
            mergeCells(*table, blocks.at(i), blocks.at(i).row - firstRow);
    }
    for (auto i = first; i < end; ++i)
        fillCell(*table, i, firstRow);
    m_next = end;
    m_cursor.movePosition(QTextCursor::End);
    m_cursor.setBlockFormat(m_style.flatBlockFormat());
    m_cursor.setBlockCharFormat(m_style.flatCharFormat());
    m_fresh = true;
}

void DocumentRenderer::fillCell(QTextTable &table, qsizetype index, qint32 firstRow)
{
    const auto &blocks = m_document.blocks();
    const auto &block = blocks.at(index);
    const auto cell = table.cellAt(block.row - firstRow, block.column);
    const bool goesOn =
        isOf(block.group, blocks, index - 1) && placeOf(blocks.at(index - 1)) == placeOf(block);
    auto cursor = goesOn ? cell.lastCursorPosition() : cell.firstCursorPosition();
    const auto format = blockFormat(index);
    const auto charFormat = m_style.charFormat(block);
    if (goesOn) {
        cursor.insertBlock(format, charFormat);
    } else {
        cursor.setBlockFormat(format);
        cursor.setBlockCharFormat(charFormat);
    }
    insertContent(block, cursor, format, charFormat);
}

} // namespace postil
