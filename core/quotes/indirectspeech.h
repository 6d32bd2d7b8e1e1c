// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/complementreader.h"

#include <vector>

namespace postil {

/// Words that report what somebody said, without marks around them.
struct ReportedSpeech
{
    struct Part
    {
        qsizetype first = 0; ///< token
        qsizetype end = 0;

        bool operator==(const Part &) const = default;
    };

    std::vector<Part> parts; ///< two where the tag stands in the middle
    qsizetype cue = -1; ///< token
    std::optional<NounPhrase> speaker;
    ReportForm form = ReportForm::That;
    double confidence = 0;

    bool operator==(const ReportedSpeech &) const = default;
};

/// Finds reported speech and thought: "X said that …", "…, X said", "according to X, …".
class IndirectSpeechFinder
{
public:
    IndirectSpeechFinder(const SentenceTokens &all, const ClauseReader &clauses)
        : m_all(all)
        , m_clauses(clauses)
        , m_complements(all, clauses)
    {
    }

    /// In order of the cues. Linear in the text.
    std::vector<ReportedSpeech> findAll() const;

private:
    using Part = ReportedSpeech::Part;

    const Token &token(qsizetype at) const { return m_all.tokens[at]; }
    std::optional<ReportedSpeech> findAt(qsizetype at) const;
    std::optional<ReportedSpeech> findVerb(qsizetype verb) const;
    std::optional<ReportedSpeech> findTag(
        qsizetype verb, const std::optional<NounPhrase> &subject) const;
    std::optional<ReportedSpeech> findPreposition(qsizetype cue) const;
    bool isSubordinate(qsizetype verb, const std::optional<NounPhrase> &subject) const;
    bool isInvertedTag(qsizetype verb) const;
    bool isOnlyQuotes(Part part) const;
    Part trimmed(Part part) const;

    const SentenceTokens &m_all;
    const ClauseReader &m_clauses;
    const ComplementReader m_complements;
};

} // namespace postil
