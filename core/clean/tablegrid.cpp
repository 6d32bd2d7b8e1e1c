// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/tablegrid.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qint32 MostColumns = 200;
static constexpr qint32 MostRows = 10'000;

/// Characters of a cell above which it holds paragraphs, not data.
static constexpr qsizetype LongCell = 400;

TableGrid::TableGrid(const DomTree &tree, NodeIndex table)
{
    bool isNested = false;
    bool hasCaption = false;
    qsizetype characters = 0;
    qsizetype cells = 0;
    for (auto node = table + 1; node < tree.at(table).end; ++node) {
        const auto tag = tree.tag(node);
        if (tag == Tag::Table) {
            isNested = true;
            node = tree.at(node).end - 1;
        } else if (tag == Tag::Tr && m_rows < MostRows) {
            readRow(tree, node);
        } else if (tag == Tag::Caption || tag == Tag::Thead) {
            hasCaption = true;
        } else if (tag == Tag::Text) {
            characters += tree.at(node).text.trimmed().size();
        } else if (tag == Tag::Td || tag == Tag::Th) {
            ++cells;
        }
    }
    const auto role = tree.attribute(table, "role"_L1);
    const bool isLayout = role == u"presentation" || role == u"none" || isNested || m_widest < 2
        || m_rows < 2 || (cells > 0 && characters / cells > LongCell);
    const bool looksFilled =
        cells >= m_rows * 2 && characters / std::max<qsizetype>(1, cells) < 120;
    m_isData = !isLayout && (hasCaption || m_headers > 0 || looksFilled);
}

void TableGrid::readRow(const DomTree &tree, NodeIndex row)
{
    qint32 column = 0;
    std::vector<qint32> taken = m_taken;
    for (auto &left : taken)
        left = std::max(0, left - 1);
    for (auto cell = tree.firstChild(row); cell != NoNode; cell = tree.nextSibling(cell)) {
        const auto tag = tree.tag(cell);
        if ((tag != Tag::Td && tag != Tag::Th) || column >= MostColumns)
            continue;
        while (column < qint32(m_taken.size()) && m_taken[size_t(column)] > 0)
            ++column;
        const auto span = [&](QLatin1StringView name, int most) {
            return std::clamp(tree.attribute(cell, name).toInt(), 1, most);
        };
        const CellPlace place{m_rows, column, span("rowspan"_L1, MostRows),
            span("colspan"_L1, MostColumns), tag == Tag::Th};
        m_places.emplace(cell, place);
        m_headers += place.isHeader;
        taken.resize(std::max(taken.size(), size_t(column + place.columnSpan)));
        for (auto at = column; at < column + place.columnSpan; ++at)
            taken[size_t(at)] = place.rowSpan - 1;
        column += place.columnSpan;
    }
    m_taken = std::move(taken);
    m_widest = std::max(m_widest, column);
    ++m_rows;
}

CellPlace TableGrid::placeOf(NodeIndex cell) const
{
    const auto found = m_places.find(cell);
    return found == m_places.end() ? CellPlace() : found->second;
}

} // namespace postil
