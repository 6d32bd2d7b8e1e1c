// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/clausereader.h"

#include <vector>

namespace postil {

/// How the words hang on their cue.
enum class ReportForm : quint8
{
    That, ///< "said that …"
    Bare, ///< "said he …"
    Question, ///< "asked whether …"
    Infinitive, ///< "promised to …"
    Object, ///< "criticised the plan"
    Tag, ///< "…, he said"
    Preposition, ///< "according to …"
};

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
    struct Complement
    {
        qsizetype first = 0;
        ReportForm form = ReportForm::That;
    };
    std::optional<Complement> complementOf(qsizetype verb) const;
    std::optional<qsizetype> objectStart(qsizetype verb) const;
    std::optional<Complement> reportedMood(qsizetype at) const;
    std::optional<Complement> bareComplement(qsizetype verb) const;
    qsizetype clauseEnd(qsizetype from, qsizetype verb, bool endsAtComma = false) const;
    qsizetype infinitiveEnd(qsizetype from) const;
    bool isSubordinate(qsizetype verb, const std::optional<NounPhrase> &subject) const;
    bool isInvertedTag(qsizetype verb) const;
    qsizetype objectEnd(qsizetype from) const;
    bool hasFiniteVerb(qsizetype from, qsizetype end) const;
    bool isOnlyQuotes(Part part) const;
    bool beginsNewAttribution(qsizetype comma, qsizetype end) const;
    Part trimmed(Part part) const;

    const SentenceTokens &m_all;
    const ClauseReader &m_clauses;
};

} // namespace postil
