// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QStringView>

namespace postil {

/// A stretch of two texts that is the same in both, or stands in one of them only.
struct DiffPiece
{
    enum class Kind
    {
        Same,
        Removed,
        Added
    };

    Kind kind = Kind::Same;
    TextRange before; ///< empty, at its place, where something was added
    TextRange after; ///< likewise where something was removed

    bool operator==(const DiffPiece &) const = default;
};

/// What changed from one passage to another, word by word: pieces in order that together cover both
/// texts; where words were replaced, the removed ones come first. White space belongs to the word
/// before it. Words are the same if they differ only in what FoldedText makes equal (case, quote
/// marks, dashes …). Linear: in long stretches without a run of words in common all counts as
/// replaced.
QList<DiffPiece> diffWords(QStringView before, QStringView after);

} // namespace postil
