// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/attribution.h"

namespace postil {

/// Finds the speaker of a marked span outside its own sentence: in a heading or label before it,
/// a signature after it, or the sentence before.
class NeighbourReader
{
public:
    NeighbourReader(const SentenceTokens &all, const ClauseReader &clauses)
        : m_all(all)
        , m_clauses(clauses)
    {
    }

    std::optional<Attribution> findSignature(qsizetype quote) const;
    std::optional<Attribution> findCitation(qsizetype quote) const;
    std::optional<Attribution> findLabel(qsizetype quote) const;
    std::optional<Attribution> findAnnounced(qsizetype quote) const;
    std::optional<Attribution> findBeside(qsizetype quote) const;
    /// The token that ends the sentence or label that introduces the span, if one does.
    std::optional<qsizetype> headingEnd(qsizetype quote) const;
    /// Who speaks by a heading without a cue.
    std::optional<Attribution> findHeading(qsizetype end) const;

private:
    const Token &token(qsizetype at) const { return m_all.tokens[at]; }
    bool isPulled(qsizetype quote) const;
    std::optional<NounPhrase> findAuthor(qsizetype colon) const;

    const SentenceTokens &m_all;
    const ClauseReader &m_clauses;
};

} // namespace postil
