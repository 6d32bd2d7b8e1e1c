// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// The part of ClauseReader that finds where a phrase begins and ends.
#include "core/quotes/clausereader.h"

#include <algorithm>

namespace postil {

/// Whether the word before `at` belongs to the phrase that `at` stands in.
bool ClauseReader::continuesLeft(qsizetype at, qsizetype first) const
{
    const auto &here = token(at);
    if (at == first)
        return false;
    const auto &before = token(at - 1);
    const bool isGenitive = here.traits.has(Trait::Genitive) && before.isWord()
        && isNounLike(at - 1) && !before.has(Trait::Determiner);
    if (isGenitive) // "ein Sprecher der Polizei"
        return true;
    if (here.isWord() && here.has(Trait::Determiner)
        && !here.has(Trait::Time)) // "the" opens a phrase
        return (before.has(Trait::Preposition) && at - 2 >= first && isNounLike(at - 2))
            || before.has(Trait::Determiner) || before.kind == TokenKind::Number;
    if (before.kind == TokenKind::Quote || before.kind == TokenKind::Close)
        return isNounLike(at - 1);
    if (!before.isWord())
        return false;
    if (before.has(Trait::Preposition) && !before.has(Trait::Subordinator))
        return at - 2 >= first && isNounLike(at - 2) && !token(at - 2).has(Trait::Time);
    if (before.has(Trait::Coordinator))
        return at - 2 >= first && here.isCapital && token(at - 2).isCapital && isNounLike(at - 2);
    if (before.has(Trait::Determiner) || before.has(Trait::Possessive))
        return !(before.has(Trait::Relative) && at - 2 >= first && isVerbAt(at - 2));
    return isNounLike(at - 1);
}

qsizetype ClauseReader::headOf(qsizetype first, qsizetype end) const
{
    auto at = first;
    while (at + 1 < end) {
        const auto &next = token(at + 1);
        const bool isEdge = (!next.isWord() && next.kind != TokenKind::Quote)
            || (next.has(Trait::Preposition) && at > first - 1) || next.has(Trait::Relative)
            || (next.has(Trait::Genitive) && !token(at).has(Trait::Determiner));
        if (isEdge && !next.has(Trait::Possessive))
            break;
        ++at;
    }
    return at;
}

std::optional<NounPhrase> ClauseReader::phraseBefore(qsizetype last, qsizetype first) const
{
    auto at = last;
    if (at < first)
        return std::nullopt;
    if (token(at).kind == TokenKind::Close) {
        const auto lowest = std::max(first, at - 12);
        while (at > lowest && token(at).kind != TokenKind::Open)
            --at;
        if (--at < first)
            return std::nullopt;
    }
    const auto end = at + 1;
    const bool hasObject = at - 2 >= first && token(at).isWord() && token(at).has(Trait::Object)
        && token(at - 1).has(Trait::Preposition) && isNounLike(at - 2);
    if (hasObject) // "a voice behind him"
        at -= 2;
    if (token(at).isWord() && token(at).traits.hasAny(Trait::Pronoun | Trait::Relative)
        && !token(at).has(Trait::Role)) {
        const bool hasTwo =
            at > first && token(at).has(Trait::Determiner) && token(at - 1).has(Trait::Pronoun);
        return NounPhrase{hasTwo ? at - 1 : at, end, at}; // "they all"
    }
    if (!isNounLike(at))
        return std::nullopt;
    const auto lowest = std::max(first, at - 25);
    while (continuesLeft(at, lowest))
        --at;
    while (at < end && token(at).isWord()
        && (!token(at).isCapital || at == m_all.sentenceOf(at).first)
        && token(at).traits.hasAny(Trait::Time | Trait::Adverb | Trait::Preposition
            | Trait::Coordinator | Trait::Subordinator)
        && !token(at).has(Trait::Determiner))
        ++at;
    while (at + 1 < end && token(at).has(Trait::Time))
        ++at;
    at = afterClauseStart(at, end);
    if (at >= end)
        return std::nullopt;
    return NounPhrase{at, end, headOf(at, end)};
}

/// Past "that" of "said that Hill …", the end of "[12] Hill" and "according to".
qsizetype ClauseReader::afterClauseStart(qsizetype first, qsizetype end) const
{
    auto at = first;
    for (auto i = first; i < end; ++i)
        if (token(i).kind == TokenKind::Open)
            break;
        else if (token(i).kind == TokenKind::Close)
            at = i + 1;
    const auto opensClause = [this, end](qsizetype i) {
        const auto &here = token(i);
        if (!here.isWord() || i + 1 >= end)
            return false;
        const auto &next = token(i + 1);
        return here.has(Trait::PrepositionCue)
            || (here.has(Trait::Complementiser)
                && (next.isCapital || next.traits.hasAny(Trait::Determiner | Trait::Possessive)));
    };
    while (at < end && opensClause(at))
        ++at;
    return afterFrontedPlace(at, end);
}

/// "In her preface Hill …", "In a statement Hill …": the name after a phrase that a preposition
/// opens the sentence with.
qsizetype ClauseReader::afterFrontedPlace(qsizetype first, qsizetype end) const
{
    const auto start = m_all.sentenceOf(first).first;
    const bool isFronted =
        first == start + 1 && token(start).isWord() && token(start).has(Trait::Preposition);
    if (!isFronted || !token(end - 1).isCapital || !token(end - 1).isWord())
        return first;
    auto name = end - 1;
    while (name > first && token(name - 1).isCapital)
        --name;
    constexpr auto titles = Trait::Role | Trait::Title | Trait::Source | Trait::Determiner
        | Trait::Possessive | Trait::Preposition | Trait::Coordinator;
    const bool followsNoun = name > first && token(name - 1).kind == TokenKind::Word
        && !token(name - 1).traits.hasAny(titles);
    return followsNoun ? name : first;
}

bool ClauseReader::startsPhrase(qsizetype at) const
{
    const auto &here = token(at);
    if (here.kind == TokenKind::Number)
        return true;
    if (!here.isWord() || here.has(Trait::PrepositionCue))
        return false;
    if (here.traits.hasAny(Trait::Determiner | Trait::Possessive | Trait::Pronoun | Trait::Title
            | Trait::Role | Trait::Source))
        return !here.has(Trait::Infinitival) && !here.has(Trait::Preposition);
    if (here.isCapital)
        return !here.traits.hasAny(Trait::Time | Trait::Subordinator | Trait::Preposition)
            && (at != m_all.sentenceOf(at).first || !here.has(Trait::Adverb));
    // "former Governor Hill", "retired Colonel Hill"
    const bool isAdjective = !here.traits.hasAny(Trait::Subordinator | Trait::Coordinator
        | Trait::Preposition | Trait::Relative | Trait::Auxiliary | Trait::Adverb | Trait::Negation
        | Trait::Object | Trait::Infinitival | Trait::Time | Trait::Verb);
    return isAdjective && token(at + 1).isWord()
        && (token(at + 1).isCapital || token(at + 1).traits.hasAny(Trait::Role | Trait::Source));
}

/// "sagte Vogt der Nordpost", "dijo a la prensa la ministra", but "ein Sprecher der Polizei".
bool ClauseReader::opensNextPhrase(qsizetype at) const
{
    const auto &before = token(at - 1);
    constexpr auto links = Trait::Preposition | Trait::Coordinator | Trait::Determiner
        | Trait::Possessive | Trait::Pronoun | Trait::Adverb;
    if (!token(at).has(Trait::Determiner) || token(at).has(Trait::Possessive) || !before.isWord()
        || before.traits.hasAny(links))
        return false;
    const bool isName = before.isCapital && before.traits.without(Trait::FirstName).isEmpty();
    return !token(at).has(Trait::Genitive)
        || (isName && at >= 2 && token(at - 2).isCapital && token(at - 2).isWord());
}

std::optional<NounPhrase> ClauseReader::phraseAfter(qsizetype at) const
{
    const auto end = std::min(m_all.sentenceOf(at).end, at + 25);
    if (at >= end || !startsPhrase(at))
        return std::nullopt;
    if (token(at).has(Trait::Pronoun) && !token(at).has(Trait::Determiner))
        return NounPhrase{at, at + 1, at};
    auto i = at + 1;
    while (i < end) {
        const auto &here = token(i);
        const bool joins = here.isWord() && !here.has(Trait::Relative) && !here.has(Trait::Time)
            && i + 1 < end
            && ((here.has(Trait::Preposition) && !here.has(Trait::Subordinator)
                    && (startsPhrase(i + 1) || isNounLike(i + 1)) && !token(i + 1).has(Trait::Time)
                    && !token(i + 1).has(Trait::SpeechNoun))
                || (here.has(Trait::Coordinator) && here.range.length() > 1
                    && token(i + 1).isCapital && token(i - 1).isCapital
                    && !(i + 2 < end && isVerbAt(i + 2))));
        const bool isInside =
            isNounLike(i) && !here.has(Trait::Time) && here.kind != TokenKind::Close;
        const bool isDeterminer = here.isWord()
            && here.traits.hasAny(Trait::Determiner | Trait::Possessive)
            && !here.has(Trait::Relative);
        const bool isUnknownVerb =
            here.isPastLike && here.traits.isEmpty() && token(i - 1).isCapital;
        if ((!joins && !isInside && !isDeterminer) || isUnknownVerb || opensNextPhrase(i))
            break;
        ++i;
    }
    while (i > at + 1 && token(i - 1).traits.hasAny(Trait::Preposition | Trait::Determiner)
        && !token(i - 1).isCapital)
        --i;
    return NounPhrase{at, i, headOf(at, i)};
}
} // namespace postil
