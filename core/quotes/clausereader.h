// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/sentencetokens.h"

#include <optional>

namespace postil {

/// The words that name someone or something, as token indices.
struct NounPhrase
{
    qsizetype first = 0;
    qsizetype end = 0;
    qsizetype head = 0; ///< the last word of the name or noun, before "of …" or "who …"

    bool operator==(const NounPhrase &) const = default;
};

/// A light reading of the clause around a verb: no tags, no tree, only the words' traits and
/// their order. Every look is bounded, so the cost per call is constant.
class ClauseReader
{
public:
    explicit ClauseReader(const SentenceTokens &all) : m_all(all) { }

    /// Who does what the verb at this token says; of a participle, whom it hangs on.
    std::optional<NounPhrase> subjectOf(qsizetype verb) const;
    /// The phrase that begins at this token.
    std::optional<NounPhrase> phraseAfter(qsizetype at) const;
    /// The phrase that ends with this token, not reaching before `first`.
    std::optional<NounPhrase> phraseBefore(qsizetype at, qsizetype first) const;

    /// What "that" or "which" at this token stands for.
    std::optional<NounPhrase> antecedentOf(qsizetype relative) const;

    /// Whether the token is a verb where it stands: "reports" after a name, not after "the".
    bool isVerbAt(qsizetype at) const;
    /// The same and not an infinitive, a participle or a gerund without its auxiliary.
    bool isFiniteAt(qsizetype at) const;
    /// Whether the verb stands in the passive.
    bool isPassive(qsizetype verb) const;
    /// First token of the verb with its auxiliaries and adverbs.
    qsizetype groupStart(qsizetype verb) const;

private:
    const Token &token(qsizetype at) const { return m_all.tokens[at]; }
    bool canPrecedeBase(qsizetype at) const;
    bool isPlainWord(qsizetype at) const;
    bool isBehindStranded(qsizetype at) const;
    bool isCounted(qsizetype at) const;
    bool isBarePlural(qsizetype at) const;
    bool isNounLike(qsizetype at) const;
    bool startsPhrase(qsizetype at) const;
    bool opensNextPhrase(qsizetype at) const;
    std::optional<qsizetype> beforeParenthesis(qsizetype comma, qsizetype first) const;
    std::optional<NounPhrase> beforeRelative(qsizetype last, qsizetype first) const;
    std::optional<NounPhrase> quotedBefore(qsizetype gerund, qsizetype first) const;
    bool isOwnSubject(const NounPhrase &phrase) const;
    std::optional<NounPhrase> governingSubject(qsizetype verb) const;
    qsizetype skipTime(qsizetype at, qsizetype first) const;
    bool continuesLeft(qsizetype at, qsizetype first) const;
    qsizetype afterClauseStart(qsizetype first, qsizetype end) const;
    qsizetype afterFrontedPlace(qsizetype first, qsizetype end) const;
    qsizetype headOf(qsizetype first, qsizetype end) const;

    const SentenceTokens &m_all;
};

} // namespace postil
