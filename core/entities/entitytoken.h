// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/usageclass.h"
#include "core/text/textrange.h"

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace postil {

/// How a word is written.
enum class WordShape : quint8
{
    Lower, ///< "war"
    Capitalised, ///< "Paris"
    Upper, ///< "NATO", "U.S."
    Initial, ///< "J."
    Mixed, ///< "iPhone", "McDonald"
    Digits, ///< "2023"
    Alphanumeric, ///< "F-35" is three tokens; "G20" is one of these
    Uncased, ///< Arabic, Chinese
    Punctuation,
};

/// A word or punctuation mark of a text, with what is needed to look it up.
struct EntityToken
{
    TextRange range; ///< in the whole text; "Macron's" gives two: "Macron" and "'s"
    quint32 word = 0; ///< hash of the folded form
    quint32 classes = 0; ///< WordClass bits of the word alone
    UsageClass usage; ///< of the word alone
    quint32 phraseBegin = 0; ///< WordClass bits of known phrases that begin here
    quint32 phraseInside = 0; ///< the same for phrases that go on here
    qint32 folded = 0; ///< where the folded form starts in EntityTokens::folded
    quint16 foldedLength = 0;
    char16_t mark = 0; ///< of punctuation: the mark
    WordShape shape = WordShape::Lower;
    bool isSpaced = false; ///< white space or the start of the text stands before it
    bool startsSentence = false;

    bool isCased() const
    {
        return shape == WordShape::Capitalised || shape == WordShape::Upper
            || shape == WordShape::Initial || shape == WordShape::Mixed;
    }
};

/// The tokens of a text and their folded forms, which lie in one array.
struct EntityTokens
{
    QList<EntityToken> list;
    QByteArray folded;

    QByteArrayView foldedOf(const EntityToken &token) const
    {
        return QByteArrayView(folded).sliced(token.folded, token.foldedLength);
    }
    /// The token there; beyond both ends, the break of a line.
    const EntityToken &at(qsizetype index) const
    {
        return index >= 0 && index < list.size() ? list[index] : beyondBothEnds();
    }

private:
    static const EntityToken &beyondBothEnds();
};

/// Cuts `text` into words and marks; a line feed ends a sentence. Linear.
EntityTokens tokenise(QStringView text);

} // namespace postil
