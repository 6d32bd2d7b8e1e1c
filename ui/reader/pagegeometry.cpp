// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/pagegeometry.h"

namespace postil {

static constexpr int gap = 28; // between text and notes
static constexpr int edge = 14;
static constexpr int narrowestNote = 144;
static constexpr int widestNote = 260;

PageGeometry PageGeometry::of(int width, const TextStyle &style)
{
    PageGeometry page;
    const int ideal = style.widthOf(style.typography().width);
    page.left = width >= 64 + ideal + gap + narrowestNote + edge ? 64 : 40;
    const int room = width - page.left - gap - edge - narrowestNote;
    if (room >= style.widthOf(std::min(58, style.typography().width))) {
        page.column = std::min(ideal, room);
        page.noteLeft = page.right() + gap;
        page.noteWidth = std::clamp(width - page.noteLeft - edge, narrowestNote, widestNote);
        page.shift = std::max(0, (width - page.noteLeft - page.noteWidth - page.left) / 2);
        return page;
    }
    page.left = width < 480 ? 28 : 40;
    page.column = std::clamp(width - page.left - 36, 120, ideal);
    page.shift = std::max(0, (width - page.column - 2 * page.left) / 2);
    page.noteLeft = page.right() + 8;
    return page;
}

} // namespace postil
