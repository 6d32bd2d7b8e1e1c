// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/clausereader.h"

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

/// Reads what a verb of saying governs without marks: where its clause or object begins and ends.
/// Every look is bounded, so the cost per call is constant.
class ComplementReader
{
public:
    struct Complement
    {
        qsizetype first = 0; ///< token
        ReportForm form = ReportForm::That;
    };

    ComplementReader(const SentenceTokens &all, const ClauseReader &clauses)
        : m_all(all)
        , m_clauses(clauses)
    {
    }

    std::optional<Complement> complementOf(qsizetype verb) const;
    /// First token of what is spoken about: "the plan" in "criticised the plan".
    std::optional<qsizetype> objectStart(qsizetype verb) const;
    qsizetype clauseEnd(qsizetype from, qsizetype verb, bool endsAtComma = false) const;
    qsizetype infinitiveEnd(qsizetype from) const;
    qsizetype objectEnd(qsizetype from) const;

    bool hasFiniteVerb(qsizetype from, qsizetype end) const;
    bool beginsNewAttribution(qsizetype comma, qsizetype end) const;

private:
    const Token &token(qsizetype at) const { return m_all.tokens[at]; }
    std::optional<Complement> reportedMood(qsizetype at) const;
    std::optional<Complement> bareComplement(qsizetype verb) const;

    const SentenceTokens &m_all;
    const ClauseReader &m_clauses;
};

} // namespace postil
