// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/indexedtext.h"

namespace postil {

/// A word of an old text and the same one in a new text.
struct WordLink
{
    qsizetype oldWord = 0;
    qsizetype newWord = 0;

    bool operator==(const WordLink &) const = default;
};

/// Which word of a new text is which word of an old one, moved passages included: what is unique in
/// both is the same (P. Heckel, "A technique for isolating differences between files", 1978, on
/// runs of four words), grows over equal neighbours, and what is left between two of them is
/// compared word by word. Time and memory are linear in both texts: long gaps are left open.
class WordAlignment
{
public:
    WordAlignment(const IndexedText &oldText, const IndexedText &newText);

    /// The index of an old word in the new text, −1 where it is gone.
    qint32 newOf(qsizetype oldWord) const { return m_newOf[oldWord]; }
    /// The index of a new word in the old text, −1 where it was added.
    qint32 oldOf(qsizetype newWord) const { return m_oldOf[newWord]; }

    /// The longest series of some old words that stand in the new text in the same order.
    std::vector<WordLink> risingLinks(TextRange oldWords) const;

private:
    void link(qsizetype oldWord, qsizetype newWord);
    void unlink(TextRange oldWords);
    void linkUniqueRuns(const IndexedText &oldText, const IndexedText &newText);
    void growRuns(const Words &oldWords, const Words &newWords);
    void reclaimPlaces(const Words &oldWords, const Words &newWords);
    void fillGaps(const Words &oldWords, const Words &newWords);
    void fillGap(const Words &oldWords, TextRange oldGap, const Words &newWords, TextRange newGap,
        qsizetype least);

    std::vector<qint32> m_newOf;
    std::vector<qint32> m_oldOf;
    qsizetype m_budget = 0; ///< comparisons left for gaps, so that no text makes them quadratic
};

} // namespace postil
