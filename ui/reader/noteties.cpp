// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/noteties.h"

#include <algorithm>
#include <cmath>

namespace postil {

static constexpr int fromText = 6;
static constexpr int fromCard = 5;
static constexpr int laneWidth = 3;
static constexpr int lastLane = 4; // the gap between text and notes has room for five
static constexpr int mostOnLine = 3; // more begin at the same place

QPolygonF NoteTies::tieOf(
    const QRectF &line, const QRectF &card, const PageGeometry &geometry, bool always)
{
    qreal y = std::round(line.center().y()) + 0.5;
    m_countOnLine = qFuzzyCompare(y, m_line) ? std::min(m_countOnLine + 1, mostOnLine) : 0;
    m_line = y;
    y += m_countOnLine * laneWidth;
    const qreal from = geometry.right() + fromText;
    const qreal to = card.left();
    const qreal end =
        std::min(std::max(y, std::round(card.top()) + 14.5), std::round(card.bottom()) - 4.5);
    if (end <= y)
        return {{from, end}, {to, end}};
    m_ties.removeIf([y](const Tie &tie) { return tie.end <= y; });
    int lane = 0;
    for (const auto &tie : std::as_const(m_ties))
        lane = std::max(lane, tie.lane + 1);
    if (lane > lastLane && !always)
        return {};
    lane = std::min(lane, lastLane);
    m_ties.append({end, lane});
    const qreal x = to - fromCard - lane * laneWidth + 0.5;
    return {{from, y}, {x, y}, {x, end}, {to, end}};
}

} // namespace postil
