// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace postil {

/// The contrast of two opaque colours, 1–21 (WCAG 2.2, "contrast ratio").
double contrastOf(const QColor &one, const QColor &other);

/// The colour, or the nearest one towards black or white whose contrast to `ground` is 4.5.
QColor legibleOn(const QColor &ground, const QColor &color);

} // namespace postil
