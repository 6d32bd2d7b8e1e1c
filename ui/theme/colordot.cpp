// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/colordot.h"

#include <QPainter>

namespace postil {

QIcon colorDot(const QColor &color, const QColor &edge)
{
    QPixmap dot(32, 32);
    dot.setDevicePixelRatio(2);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 0.8));
    painter.setBrush(color);
    painter.drawEllipse(QRectF(2, 2, 12, 12));
    return dot;
}

} // namespace postil
