// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/neighbourreader.h"

#include <vector>

namespace postil {

/// Finds cue and speaker of marked spans by their punctuation and the clause around them.
class SpeakerFinder
{
public:
    SpeakerFinder(const Document &document, const QList<MarkedSpan> &spans,
        const SentenceTokens &all, const ClauseReader &clauses)
        : m_document(document)
        , m_spans(spans)
        , m_all(all)
        , m_clauses(clauses)
        , m_neighbours(all, clauses)
    {
    }

    /// One attribution for each marked span.
    std::vector<Attribution> findAll() const;

private:
    const Token &token(qsizetype at) const { return m_all.tokens[at]; }
    std::vector<Attribution> findCued() const;
    bool isCue(qsizetype at) const;
    bool isClosedAfter(qsizetype cue) const;
    std::optional<Attribution> findAfter(qsizetype quote) const;
    qsizetype invertedVerb(qsizetype at) const;
    std::optional<Attribution> findEnclosed(qsizetype at) const;
    std::optional<NounPhrase> subjectBehind(qsizetype at) const;
    std::optional<Attribution> findInverted(qsizetype at) const;
    bool isFrontedPlace(const NounPhrase &phrase, qsizetype verb) const;
    std::optional<Attribution> findFollowing(qsizetype quote, qsizetype from) const;
    std::optional<Attribution> findUnknownVerb(qsizetype from) const;
    std::optional<Attribution> findBefore(qsizetype quote) const;
    std::optional<Attribution> findHeldView(qsizetype noun, qsizetype quote) const;
    std::optional<Attribution> findNounCue(qsizetype noun, qsizetype quote) const;
    bool introducesNext(const Attribution &after) const;
    bool isTaken(const Attribution &attribution, const std::vector<Attribution> &known,
        qsizetype span) const;
    bool sharesCue(qsizetype previous, qsizetype quote) const;
    std::optional<Attribution> findLike(qsizetype quote) const;
    std::optional<Attribution> findBySides(qsizetype quote) const;
    std::optional<Attribution> findHeading(qsizetype quote) const;
    std::optional<NounPhrase> topicBefore(qsizetype quote) const;
    qsizetype cueWithoutSubject(qsizetype quote) const;
    std::optional<Attribution> findRunning(
        const std::vector<Attribution> &known, qsizetype span) const;

    const Document &m_document;
    const QList<MarkedSpan> &m_spans;
    const SentenceTokens &m_all;
    const ClauseReader &m_clauses;
    NeighbourReader m_neighbours;
};

} // namespace postil
