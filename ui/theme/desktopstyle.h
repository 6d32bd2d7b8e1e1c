// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QFont>
#include <QPalette>

namespace postil {

/// The colours of a theme in the roles that widgets ask for.
QPalette paletteOf(const Theme &theme);

/// How the widgets around the text look: hairlines instead of boxes.
QString styleSheetOf(const Theme &theme);

/// Gives the whole application the look of a theme.
void applyTheme(const Theme &theme);

/// The font of panels, `step` sizes smaller (below zero) or larger than the application's.
QFont panelFont(int step = 0);

/// The font for an article's own words outside the reader.
QFont quotedFont();

} // namespace postil
