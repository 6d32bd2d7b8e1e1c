// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/textstyle.h"

namespace postil {

/// How the width of the view is shared: gutter, text column, margin for the notes. Pixels.
struct PageGeometry
{
    int shift = 0; ///< empty room to the left, so that all stands in the middle
    int left = 64; ///< of the text within the document: the gutter
    int column = 560;
    int noteLeft = 0; ///< of the notes within the document
    int noteWidth = 0; ///< 0: there is no room, notes are icons

    bool hasMargin() const { return noteWidth > 0; }
    int right() const { return left + column; }
    bool operator==(const PageGeometry &) const = default;

    static PageGeometry of(int width, const TextStyle &style);
};

} // namespace postil
