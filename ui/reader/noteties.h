// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/pagegeometry.h"

#include <QPolygonF>

namespace postil {

/// Leads hairlines from words to their notes, past each other: one that begins lower turns down
/// nearer to the text, so that none crosses another. Told of them from the top to the bottom.
class NoteTies
{
public:
    /// From the end of the line that the words begin on to the card. Empty where so many are on
    /// their way that there is no room; `always` draws it all the same.
    QPolygonF tieOf(
        const QRectF &line, const QRectF &card, const PageGeometry &geometry, bool always);

private:
    struct Tie
    {
        qreal end;
        int lane;
    };
    QList<Tie> m_ties; ///< those that go down past the last line
    qreal m_line = -1;
    int m_countOnLine = 0;
};

} // namespace postil
