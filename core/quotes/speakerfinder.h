// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/clausereader.h"

#include <vector>

namespace postil {

enum class CuePlace : quint8 {
    None,
    After, ///< "…," said Lavrov
    Before, ///< Lavrov said: "…"
    Signature, ///< "…" – Ada Hill
    Heading, ///< the sentence or label before ends with a colon
    Beside, ///< the sentence before tells who goes on speaking
    Label, ///< "HILL: …" inside the marks
    Running, ///< as the quotation before
};

/// Where it stands who said a marked span.
struct Attribution
{
    CuePlace place = CuePlace::None;
    qsizetype cue = -1; ///< token of the verb, or -1
    std::optional<NounPhrase> speaker;
    double confidence = 0;
    qsizetype from = -1; ///< running: the marked span that it follows

    bool operator==(const Attribution &) const = default;
};

/// Finds cue and speaker of marked spans by their punctuation and the clause around them.
class SpeakerFinder
{
public:
    SpeakerFinder(const SentenceTokens &all, const ClauseReader &clauses)
        : m_all(all)
        , m_clauses(clauses)
    {
    }

    /// One attribution for each marked span.
    std::vector<Attribution> findAll() const;

private:
    const Token &token(qsizetype at) const { return m_all.tokens[at]; }
    bool isCue(qsizetype at) const;
    bool isClosedAfter(qsizetype cue) const;
    std::optional<Attribution> findAfter(qsizetype quote) const;
    std::optional<Attribution> findInverted(qsizetype at) const;
    std::optional<Attribution> findFollowing(qsizetype quote, qsizetype from) const;
    std::optional<Attribution> findUnknownVerb(qsizetype from) const;
    std::optional<Attribution> findBefore(qsizetype quote) const;
    std::optional<Attribution> findNounCue(qsizetype noun, qsizetype quote) const;
    bool sharesCue(qsizetype previous, qsizetype quote) const;
    std::optional<Attribution> findCitation(qsizetype quote) const;
    std::optional<Attribution> findSignature(qsizetype quote) const;
    std::optional<Attribution> findLike(qsizetype quote) const;
    std::optional<Attribution> findBySides(qsizetype quote) const;
    std::optional<NounPhrase> findAuthor(qsizetype colon) const;
    std::optional<Attribution> findAnnounced(qsizetype quote) const;
    std::optional<Attribution> findHeading(qsizetype quote) const;
    std::optional<Attribution> findBeside(qsizetype quote) const;
    std::optional<Attribution> findRunning(const std::vector<Attribution> &known, qsizetype span) const;

    const SentenceTokens &m_all;
    const ClauseReader &m_clauses;
};

} // namespace postil
