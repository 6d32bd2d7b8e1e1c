// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QString>

namespace postil {

/// Words with what stands beside them in their sentence, on one line.
struct WordsInSentence
{
    QString before;
    QString words;
    QString after;

    bool operator==(const WordsInSentence &) const = default;
};

/// At most `longest` units before and after, cut between words with an ellipsis.
WordsInSentence inSentence(QStringView text, TextRange range, qsizetype longest = 90);

} // namespace postil
