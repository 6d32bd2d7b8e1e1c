// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QStringView>

namespace postil {

/// A passage in its surroundings, which tell whether a capital letter begins a sentence or a name.
struct Passage
{
    QStringView text;
    TextRange range;

    QStringView words() const { return text.sliced(range.start, range.length()); }
};

/// How much the words of a passage changed.
struct PassageChange
{
    double similarity = 1; ///< 0–1, the share of letters that stayed; added sentences do not count
    /// A name, a number or a negation is no longer the same, or more than a third went with some.
    bool changesMeaning = false;

    bool operator==(const PassageChange &) const = default;
};

/// Compares two states of a passage word by word. White space, case, quote marks, dashes and the
/// like do not count. Linear.
PassageChange comparePassages(const Passage &before, const Passage &after);

} // namespace postil
