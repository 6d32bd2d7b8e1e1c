// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QStringView>

#include <vector>

namespace postil {

/// A word of a folded text: a run of letters, digits and marks, one ideograph or letter of a script
/// without word spaces, or one other visible character. Equal words have equal hashes.
struct Word
{
    qint32 start = 0;
    qint32 end = 0;
    quint64 hash = 0;

    TextRange range() const { return {start, end}; }
};

using Words = std::vector<Word>;

/// The words of a folded text in order. Linear.
Words wordsOf(QStringView folded);

/// The words that a range of the text touches, as indexes [start, end) into `words`.
TextRange wordsWithin(const Words &words, TextRange range);

} // namespace postil
