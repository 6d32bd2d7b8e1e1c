// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/wordalignment.h"

#include <optional>

namespace postil {

/// Where a passage of an old text stands in a new one, in folded offsets of the new one.
struct FollowedPassage
{
    TextRange range;
    double kept = 0; ///< 0–1, the share of its letters in words that are the same
    double before = 0; ///< 0–1, the share of the nearest words before it that still stand before it
    double after = 0; ///< likewise after it
};

/// How one text became another. Both texts outlive it.
class TextDrift
{
public:
    TextDrift(const IndexedText &oldText, const IndexedText &newText);

    /// Follows a passage, given in folded offsets of the old text; nothing where it is gone.
    std::optional<FollowedPassage> follow(TextRange passage) const;

    /// The share of the letters of a folded range of the new text that came from the old one.
    double shareKnown(TextRange newRange) const;

private:
    std::vector<WordLink> linksWithin(TextRange words, qsizetype longest) const;
    qsizetype startIn(TextRange passage, TextRange words, WordLink first) const;
    qsizetype endIn(TextRange passage, TextRange words, WordLink last) const;
    std::optional<TextRange> followReplaced(TextRange passage, TextRange words) const;
    double keptBefore(qsizetype oldWord, qsizetype newWord) const;
    double keptAfter(qsizetype oldWord, qsizetype newWord) const;

    QStringView m_oldText;
    QStringView m_newText;
    const Words &m_oldWords;
    const Words &m_newWords;
    WordAlignment m_alignment;
};

} // namespace postil
