// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/clausereader.h"

#include <algorithm>

namespace postil {

// No look reaches further, so that a text without stops stays linear.
constexpr qsizetype farthest = 60;

/// Whether a verb in its dictionary form can follow: "officials say", not "military campaign".
bool ClauseReader::canPrecedeBase(qsizetype at) const
{
    const auto &here = token(at);
    if (!here.isWord() || here.kind == TokenKind::Number)
        return true;
    if (here.traits.hasAny(Trait::Preposition | Trait::Possessive | Trait::NonFinite))
        return false;
    return here.isPluralLike
        || here.traits.hasAny(Trait::Pronoun | Trait::Relative | Trait::Adverb | Trait::Coordinator
            | Trait::Negation | Trait::Object);
}

bool ClauseReader::isPlainWord(qsizetype at) const
{
    return token(at).kind == TokenKind::Word && token(at).traits.isEmpty();
}

bool ClauseReader::isVerbAt(qsizetype at) const
{
    const auto &here = token(at);
    if (!here.isWord() || !here.traits.hasAny(Trait::Verb | Trait::Auxiliary))
        return false;
    const auto &sentence = m_all.sentenceOf(at);
    if (here.has(Trait::Auxiliary) && !here.isCapital)
        return true;
    if (at == sentence.first)
        return here.has(Trait::NonFinite);
    if (here.isCapital)
        return false;
    const auto &before = token(at - 1);
    const bool isNounToo =
        here.traits.hasAny(Trait::Role | Trait::Source | Trait::SpeechNoun | Trait::Work);
    if (before.has(Trait::Determiner)
        && before.has(Trait::Pronoun)) // "some chanted", not "some state workers"
        return !isNounToo && !(here.has(Trait::Base) && isPlainWord(at + 1));
    if (before.traits.hasAny(Trait::Infinitival | Trait::Pronoun | Trait::Auxiliary))
        return true;
    if (here.has(Trait::Base) && !canPrecedeBase(at - 1))
        return false;
    if (before.isWord() && before.traits.hasAny(Trait::Determiner | Trait::Possessive))
        return !isNounToo && !here.traits.hasAny(Trait::NonFinite) && before.has(Trait::Relative);
    if (before.isWord() && before.has(Trait::Preposition) && !here.has(Trait::NonFinite))
        return false;
    if (isNounToo && at + 1 < m_all.sentenceOf(at).end) {
        const auto &after = token(at + 1);
        return after.isWord()
            && after.traits.hasAny(Trait::Determiner | Trait::Possessive | Trait::Complementiser
                | Trait::Pronoun | Trait::Object);
    }
    return true;
}

qsizetype ClauseReader::groupStart(qsizetype verb) const
{
    const auto first = std::max(m_all.sentenceOf(verb).first, verb - farthest);
    auto at = verb;
    while (at > first) {
        const auto &before = token(at - 1);
        if (!before.isWord())
            break;
        if (before.traits.hasAny(Trait::Auxiliary | Trait::Negation)
            || (before.has(Trait::Adverb) && !before.has(Trait::Pronoun))) {
            --at;
            continue;
        }
        const bool isChain = before.has(Trait::Infinitival) && at - 2 >= first;
        if (isChain && token(at - 2).traits.hasAny(Trait::Verb | Trait::Auxiliary)
            && isVerbAt(at - 2)) {
            at -= 2;
            continue;
        }
        if (isChain && at - 3 >= first && token(at - 3).particle == 1) {
            at -= 3;
            continue;
        }
        if (before.has(Trait::Infinitival)) {
            --at;
            continue;
        }
        break;
    }
    return at;
}

bool ClauseReader::isPassive(qsizetype verb) const
{
    if (token(verb).has(Trait::NonFinite))
        return false;
    const auto start = groupStart(verb);
    for (auto at = verb - 1; at >= start; --at)
        if (token(at).has(Trait::Auxiliary))
            return token(at).has(Trait::Be) && !token(at).has(Trait::Have);
    return false;
}

bool ClauseReader::isFiniteAt(qsizetype at) const
{
    if (!isVerbAt(at))
        return false;
    if (token(at).has(Trait::Auxiliary))
        return true;
    const auto start = groupStart(at);
    bool hasAuxiliary = false;
    for (auto i = start; i < at; ++i)
        hasAuxiliary |= token(i).has(Trait::Auxiliary);
    if (token(at).traits.hasAny(Trait::NonFinite | Trait::Participle))
        return hasAuxiliary;
    const bool isInfinitive = at > start && token(at - 1).has(Trait::Infinitival);
    return !isInfinitive || start < at - 1;
}

bool ClauseReader::isNounLike(qsizetype at) const
{
    const auto &here = token(at);
    if (here.kind == TokenKind::Quote)
        return m_all.shapes[here.span].words <= 4
            && m_all.shapes[here.span].last.isLetterOrNumber();
    if (here.kind == TokenKind::Close)
        return true;
    if (!here.isWord() || here.has(Trait::Possessive))
        return here.has(Trait::Possessive) && !here.has(Trait::Determiner);
    if (here.isCapital
        || here.traits.hasAny(Trait::Role | Trait::Source | Trait::SpeechNoun | Trait::Work))
        return !isVerbAt(at);
    constexpr auto grammar = Trait::Subordinator | Trait::Coordinator | Trait::Preposition
        | Trait::Relative | Trait::Auxiliary | Trait::Adverb | Trait::Negation | Trait::Pronoun
        | Trait::Object | Trait::Infinitival;
    return !here.traits.hasAny(grammar) && !isVerbAt(at);
}

/// The token before ", a senator from Vermont," where `comma` is the second comma.
std::optional<qsizetype> ClauseReader::beforeParenthesis(qsizetype comma, qsizetype first) const
{
    const auto lowest = std::max(first, comma - 40);
    for (auto at = comma - 1; at > lowest; --at) {
        const auto kind = token(at).kind;
        if (kind == TokenKind::Semicolon || kind == TokenKind::Stop || kind == TokenKind::Colon)
            return std::nullopt;
        if (kind != TokenKind::Comma)
            continue;
        if (!isNounLike(at - 1) && !token(at - 1).traits.hasAny(Trait::Pronoun | Trait::Time))
            return std::nullopt;
        return at - 1;
    }
    return std::nullopt;
}

qsizetype ClauseReader::skipTime(qsizetype at, qsizetype first) const
{
    auto i = at;
    bool skipped = false;
    while (i >= first
        && (token(i).has(Trait::Time) || (skipped && token(i).kind == TokenKind::Number))) {
        skipped = true;
        --i;
    }
    if (!skipped)
        return at;
    while (i >= first && token(i).isWord()
        && token(i).traits.hasAny(Trait::Preposition | Trait::Determiner)
        && !token(i).has(Trait::Relative))
        --i;
    return i >= first ? i : at;
}

/// Whether the word before `at` belongs to the phrase that `at` stands in.
bool ClauseReader::continuesLeft(qsizetype at, qsizetype first) const
{
    const auto &here = token(at);
    if (at == first)
        return false;
    const auto &before = token(at - 1);
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
            || (next.has(Trait::Preposition) && at > first - 1) || next.has(Trait::Relative);
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
    if (at >= end)
        return std::nullopt;
    return NounPhrase{at, end, headOf(at, end)};
}

/// A gerund or a second verb after "and" has its subject with the verb before it, or, at the start
/// of a sentence, behind its comma.
std::optional<NounPhrase> ClauseReader::governingSubject(qsizetype verb) const
{
    const auto &sentence = m_all.sentenceOf(verb);
    const auto first = std::max(sentence.first, verb - farthest);
    qsizetype main = -1;
    for (auto at = verb - 1; at > first; --at) {
        if (!token(at).isWord() || !isVerbAt(at) || !isFiniteAt(at))
            continue;
        if (at + 1 < verb && token(at).has(Trait::Auxiliary) && isVerbAt(at + 1))
            continue;
        const auto start = groupStart(at);
        if (start <= first
            || !(isNounLike(start - 1) || token(start - 1).has(Trait::Pronoun)
                || token(start - 1).kind == TokenKind::Comma
                || token(start - 1).has(Trait::Relative)))
            continue;
        main = at;
        if (token(at).traits.hasAny(Trait::Speech | Trait::Address))
            break;
    }
    if (main >= 0)
        return subjectOf(main);
    if (verb > sentence.first + 1 && first == sentence.first && startsPhrase(first))
        return phraseAfter(first); // its verb is none that the lexicon knows
    const auto last = std::min(sentence.end, verb + farthest);
    for (auto at = verb + 1; at + 1 < last; ++at)
        if (token(at).kind == TokenKind::Comma && startsPhrase(at + 1))
            return phraseAfter(at + 1);
    return std::nullopt;
}

std::optional<NounPhrase> ClauseReader::subjectOf(qsizetype verb) const
{
    const auto first = std::max(m_all.sentenceOf(verb).first, verb - farthest);
    const auto start = groupStart(verb);
    bool hasAuxiliary = false;
    for (auto i = start; i < verb; ++i)
        hasAuxiliary |= token(i).has(Trait::Auxiliary);
    if (start > first && token(start - 1).kind == TokenKind::Word
        && token(start - 1).has(Trait::Coordinator))
        return governingSubject(verb);
    if (token(verb).has(Trait::NonFinite) && !hasAuxiliary) {
        // "with one poster writing", "a message saying": the phrase stands right before it.
        if (start > first && isNounLike(start - 1) && start - 2 >= first)
            if (const auto phrase = phraseBefore(start - 1, first); phrase && phrase->first > first)
                if (token(phrase->first - 1).has(Trait::Preposition)
                    || token(phrase->head).traits.hasAny(Trait::SpeechNoun | Trait::Work))
                    return phrase;
        return governingSubject(verb);
    }
    auto at = skipTime(start - 1, first);
    if (at < first)
        return std::nullopt;
    if (token(at).kind == TokenKind::Comma) {
        const auto before = beforeParenthesis(at, first);
        if (!before)
            return std::nullopt;
        at = skipTime(*before, first);
    }
    return phraseBefore(at, first);
}

bool ClauseReader::startsPhrase(qsizetype at) const
{
    const auto &here = token(at);
    if (here.kind == TokenKind::Number)
        return true;
    if (!here.isWord())
        return false;
    if (here.traits.hasAny(Trait::Determiner | Trait::Possessive | Trait::Pronoun | Trait::Title
            | Trait::Role | Trait::Source))
        return !here.has(Trait::Infinitival) && !here.has(Trait::Preposition);
    if (here.isCapital)
        return !here.traits.hasAny(Trait::Time | Trait::Subordinator | Trait::Preposition);
    // "former Governor Hill", "retired Colonel Hill"
    const bool isAdjective = !here.traits.hasAny(Trait::Subordinator | Trait::Coordinator
        | Trait::Preposition | Trait::Relative | Trait::Auxiliary | Trait::Adverb | Trait::Negation
        | Trait::Object | Trait::Infinitival | Trait::Time | Trait::Verb);
    return isAdjective && token(at + 1).isWord()
        && (token(at + 1).isCapital || token(at + 1).traits.hasAny(Trait::Role | Trait::Source));
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
        if ((!joins && !isInside && !isDeterminer) || isUnknownVerb)
            break;
        ++i;
    }
    while (i > at + 1 && token(i - 1).traits.hasAny(Trait::Preposition | Trait::Determiner)
        && !token(i - 1).isCapital)
        --i;
    return NounPhrase{at, i, headOf(at, i)};
}

} // namespace postil
