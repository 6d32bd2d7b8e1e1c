// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QIcon>

namespace postil {

/// The icon of that name (a file of resources/icons) in the theme's colours, sharp at every scale.
QIcon iconNamed(const QString &name, const Theme &theme);

/// The same drawn once, in one colour; `size` in logical pixels.
QPixmap pixmapNamed(const QString &name, const QColor &color, int size, qreal scale);

} // namespace postil
