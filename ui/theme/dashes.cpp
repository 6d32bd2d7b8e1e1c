// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/dashes.h"

#include <algorithm>
#include <cmath>

namespace postil {

QList<QRectF> dashesOf(const QRectF &bar, qreal dash, qreal gap)
{
    const int least = bar.height() >= 3 * gap ? 2 : 1;
    const int count = std::max(least, int(std::round((bar.height() + gap) / (dash + gap))));
    const qreal height = (bar.height() - gap * (count - 1)) / count;
    QList<QRectF> dashes;
    for (int i = 0; i < count; ++i)
        dashes.append({bar.left(), bar.top() + i * (height + gap), bar.width(), height});
    return dashes;
}

} // namespace postil
