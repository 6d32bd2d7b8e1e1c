// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>
#include <QIcon>

namespace postil {

/// A disc of a highlight's colour, for menus and fields; `edge` goes round it.
QIcon colorDot(const QColor &color, const QColor &edge);

} // namespace postil
