// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dom/domtree.h"

#include <unordered_map>

namespace postil {

/// Where a cell stands in its table.
struct CellPlace
{
    qint32 row = 0;
    qint32 column = 0;
    qint32 rowSpan = 1;
    qint32 columnSpan = 1;
    bool isHeader = false;
};

/// The cells of one table, and whether it shows data or only lays out the page. Linear.
class TableGrid
{
public:
    TableGrid(const DomTree &tree, NodeIndex table);

    bool isData() const { return m_isData; }
    CellPlace placeOf(NodeIndex cell) const;

private:
    void readRow(const DomTree &tree, NodeIndex row);

    std::unordered_map<NodeIndex, CellPlace> m_places;
    std::vector<qint32> m_taken; ///< rows still covered by a cell above, by column
    qint32 m_rows = 0;
    qint32 m_widest = 0;
    qint32 m_headers = 0;
    bool m_isData = false;
};

} // namespace postil
