// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// What a person decided on a block of a page: that it belongs to the article, or that it does not.
/// It is found again by what it said and where it stood, also when the page is cleaned anew.
struct BlockChoice
{
    bool isKept = true;
    QString place; ///< Block::place; empty: wherever it stands
    QString words; ///< its letters and digits; empty: whatever it says
    qint32 occurrence = -1; ///< which of several alike, from 0; -1: all of them

    bool operator==(const BlockChoice &) const = default;
};

} // namespace postil
