// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/wordtable.h"

namespace postil {

/// What was learned of the words of lines of plain text.
struct LineWords
{
    using PhraseTable = WeightTable<1 << 16>;

    WordTable words; ///< of short lines, each counted for itself
    PhraseTable phrases; ///< of words and pairs of words of all lines, learned together

    /// What the words of a short line say; 0 for a long one.
    float ofShort(QStringView line) const;
    /// What the phrases of a line say together.
    float ofPhrases(QStringView line) const;
};

/// Hashes of the words and pairs of words of a short line; none of a long one.
std::vector<quint32> shortLineHashes(QStringView line);

/// Hashes of the words and pairs of words of a line, in their roles.
std::vector<quint32> linePhraseHashes(QStringView line);

} // namespace postil
