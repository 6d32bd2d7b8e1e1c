// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/furniture.h"
#include "core/clean/textlines.h"

namespace postil {

/// What is counted in one line.
struct LineCounts
{
    float words = 0;
    float letters = 0;
    float capitals = 0; ///< words that begin with one
    float lower = 0; ///< words that do not
    float digits = 0;
    float commas = 0;
    float signs = 0; ///< | • · / > and the like
    float sentences = 0;
    float quotes = 0;
    float common = 0; ///< words that are common in the running text of this document
    float repeats = 1;
    float prose = 0; ///< words, when it looks like running text, otherwise 0
    float date = 0; ///< share of the line that is a date; 1 for an age
    float weight = 0; ///< of its words by what was learned of short lines; 0 for long ones
    float phrases = 0; ///< what its words say together by what was learned
    quint32 shape = 0; ///< what kinds of words follow each other; 0 for long lines
    bool endsSentence = false;
    bool isByline = false;
    bool isCaption = false;
    Furniture furniture = Furniture::None;

    /// Whether it looks like the headline of another article, or an item of a menu.
    bool isLinkLike() const
    {
        return words < 22 && !endsSentence && sentences == 0 && lower <= capitals * 2;
    }
};

/// Counts a line by itself; `common` and `repeats` are left for who knows the other lines. Words of
/// scripts without spaces are two characters long. Linear.
LineCounts lineCountsOf(QStringView line);

} // namespace postil
