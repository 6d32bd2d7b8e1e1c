// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPainterPath>

namespace postil {

/// One contour around a passage, given the rectangle of each of its lines: lines that follow each
/// other have no rule between them.
QPainterPath outlineOf(const QList<QRectF> &lines);

} // namespace postil
