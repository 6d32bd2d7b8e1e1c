// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRectF>

namespace postil {

/// The dashes of an upright bar that tells "suggested", all of one height near to `dash`, the first
/// at its top and the last at its bottom. Two at least where there is room: one would be a solid
/// bar.
QList<QRectF> dashesOf(const QRectF &bar, qreal dash, qreal gap);

} // namespace postil
