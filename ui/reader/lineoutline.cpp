// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/lineoutline.h"

namespace postil {

QPainterPath outlineOf(const QList<QRectF> &lines)
{
    // Rectangles are as high as letters: this closes the gap to the next line.
    static constexpr qreal reach = 2.5;
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const auto &line : lines)
        path.addRect(line.adjusted(-1, -reach, 1, reach));
    return path.simplified();
}

} // namespace postil
