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
        || here.traits.hasAny(Trait::Plural | Trait::Pronoun | Trait::Relative | Trait::Adverb
            | Trait::Coordinator | Trait::Negation | Trait::Object);
}

bool ClauseReader::isPlainWord(qsizetype at) const
{
    return token(at).kind == TokenKind::Word && token(at).traits.isEmpty();
}

/// "the man that Nell had waved at shouted, “…”": the preposition belongs to the verb before it.
bool ClauseReader::isBehindStranded(qsizetype at) const
{
    if (at - 2 < m_all.sentenceOf(at).first || !token(at).has(Trait::Speech))
        return false;
    const auto &verb = token(at - 2);
    const bool hasVerb = verb.kind == TokenKind::Word && !verb.isCapital
        && (verb.has(Trait::Verb) || verb.isPastLike);
    const auto next = token(at + 1).kind;
    return hasVerb
        && (next == TokenKind::Comma || next == TokenKind::Colon || next == TokenKind::Quote
            || next == TokenKind::Stop);
}

/// "found 12 messages", but "Channel 4 reports"
bool ClauseReader::isCounted(qsizetype at) const
{
    constexpr auto grammar = Trait::Verb | Trait::Auxiliary | Trait::Preposition | Trait::Adverb
        | Trait::Determiner | Trait::Coordinator;
    const bool isNumber = token(at).isPluralLike && token(at - 1).kind == TokenKind::Number;
    return isNumber && at - 2 >= m_all.sentenceOf(at).first && !token(at - 2).isCapital
        && token(at - 2).traits.hasAny(grammar) && !token(at - 2).has(Trait::Source);
}

/// "despite fierce attacks from", "has new rules on": a plural after an adjective.
bool ClauseReader::isBarePlural(qsizetype at) const
{
    const auto first = m_all.sentenceOf(at).first;
    return token(at).isPluralLike && at - 2 >= first && isPlainWord(at - 1)
        && !token(at - 1).isCapital && !token(at - 1).isPluralLike
        && token(at - 2).traits.hasAny(Trait::Preposition | Trait::Auxiliary | Trait::Verb)
        && token(at + 1).has(Trait::Preposition);
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
    const bool isPair = before.has(Trait::Infinitival) && at - 2 >= sentence.first
        && here.lemma >= 0 && token(at - 2).lemma == here.lemma;
    if (isPair) // "from state to state"
        return false;
    if (before.traits.hasAny(Trait::Infinitival | Trait::Pronoun | Trait::Auxiliary))
        return true;
    if (isCounted(at) || isBarePlural(at))
        return false;
    if (here.has(Trait::Base) && !canPrecedeBase(at - 1))
        return false;
    if (before.isWord() && before.traits.hasAny(Trait::Determiner | Trait::Possessive))
        return !isNounToo && !here.traits.hasAny(Trait::NonFinite) && before.has(Trait::Relative);
    if (before.isWord() && before.has(Trait::Preposition) && !here.has(Trait::NonFinite))
        return isBehindStranded(at);
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
        const bool isClitic = before.has(Trait::Object) // "lo desmintió"
            && !before.traits.hasAny(Trait::Determiner | Trait::Possessive | Trait::Pronoun
                | Trait::Masculine | Trait::Feminine | Trait::Plural | Trait::First)
            && at - 2 >= first && token(at - 2).kind == TokenKind::Word && isNounLike(at - 2);
        if (before.has(Trait::Infinitival) || isClitic) {
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
    constexpr auto opening = Trait::Adverb | Trait::Subordinator | Trait::Coordinator;
    const bool isOpening = at == m_all.sentenceOf(at).first && here.traits.hasAny(opening)
        && !here.traits.hasAny(Trait::FirstName | Trait::Determiner); // "There", "However"
    if ((here.isCapital && !isOpening)
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
        const bool isInverted =
            token(at - 1).kind == TokenKind::Quote && token(at).has(Trait::Speech);
        if (isInverted) // "“…,” said Hill, adding that …"
            return phraseAfter(at + 1 + token(at).particle);
        if (at + 1 < verb && token(at).has(Trait::Auxiliary) && isVerbAt(at + 1))
            continue;
        const auto start = groupStart(at);
        if (start <= first
            || !(isNounLike(start - 1) || token(start - 1).has(Trait::Pronoun)
                || token(start - 1).kind == TokenKind::Comma
                || token(start - 1).has(Trait::Relative)))
            continue;
        main = at;
        const bool opensClause = start - 2 > first && token(start - 1).has(Trait::Pronoun)
            && token(start - 2).has(Trait::Coordinator); // "…, but he was direct in saying …"
        if (opensClause || token(at).traits.hasAny(Trait::Speech | Trait::Address))
            break;
    }
    if (main >= 0)
        return subjectOf(main);
    const bool isAdjunct = // "Just by saying …, we …"
        verb > sentence.first && token(verb - 1).has(Trait::Preposition);
    if (verb > sentence.first + 1 && first == sentence.first && startsPhrase(first) && !isAdjunct)
        return phraseAfter(first); // its verb is none that the lexicon knows
    const auto last = std::min(sentence.end, verb + farthest);
    for (auto at = verb + 1; at + 1 < last; ++at)
        if (token(at).kind == TokenKind::Comma && startsPhrase(at + 1))
            return phraseAfter(at + 1);
    return std::nullopt;
}

/// Whether a participle behind the phrase is the phrase's: "with one poster writing", "a message
/// saying", but not "was in Brussels insisting".
bool ClauseReader::isOwnSubject(const NounPhrase &phrase) const
{
    const auto &before = token(phrase.first - 1);
    return (before.has(Trait::Preposition) && !before.has(Trait::Locative))
        || token(phrase.head).traits.hasAny(Trait::SpeechNoun | Trait::Work);
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
        if (const auto quoted = quotedBefore(start, first))
            return quoted;
        if (start > first && isNounLike(start - 1) && start - 2 >= first)
            if (const auto phrase = phraseBefore(start - 1, first); phrase && phrase->first > first)
                if (isOwnSubject(*phrase))
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
    const bool isObject = token(verb).has(Trait::Base) && token(at).isWord()
        && token(at).has(Trait::Object) && !(at > first && token(at - 1).has(Trait::Preposition));
    if (isObject) // "let me say"
        return NounPhrase{at, at + 1, at};
    if (const auto phrase = beforeRelative(at, first))
        return phrase;
    return phraseBefore(at, first);
}

/// "Hill quoted her teacher as saying": the object of the verb before.
std::optional<NounPhrase> ClauseReader::quotedBefore(qsizetype gerund, qsizetype first) const
{
    if (gerund - 3 < first || !token(gerund - 1).has(Trait::Preposition))
        return std::nullopt;
    const auto phrase = phraseBefore(gerund - 2, first);
    if (!phrase || phrase->first <= first)
        return std::nullopt;
    const auto verb = phrase->first - 1;
    const bool isQuoted = token(verb).has(Trait::Citing) && isVerbAt(verb) && !isPassive(verb);
    return isQuoted ? phrase : std::nullopt;
}

/// "The woman who lived next door said", "the pupils I teach say": what a relative clause that
/// ends here says more of.
std::optional<NounPhrase> ClauseReader::beforeRelative(qsizetype last, qsizetype first) const
{
    const auto lowest = std::max(first + 1, last - 10);
    bool hasVerb = false;
    for (auto at = last; at >= lowest && token(at).isWord(); --at) {
        const auto &here = token(at);
        if (hasVerb && here.has(Trait::Relative))
            return isNounLike(at - 1) ? phraseBefore(at - 1, first) : std::nullopt;
        hasVerb |= isVerbAt(at) || (isPlainWord(at) && here.isPastLike && !here.isCapital);
    }
    constexpr auto others = Trait::Determiner | Trait::Object | Trait::Relative | Trait::Role;
    const bool isContact = last - 2 >= first && token(last).kind == TokenKind::Word
        && !token(last).isCapital && token(last - 1).has(Trait::Pronoun)
        && !token(last - 1).traits.hasAny(others) && isNounLike(last - 2)
        && !token(last - 2).isCapital && !token(last - 2).has(Trait::Time);
    return isContact ? phraseBefore(last - 2, first) : std::nullopt;
}

std::optional<NounPhrase> ClauseReader::antecedentOf(qsizetype relative) const
{
    const auto first = std::max(m_all.sentenceOf(relative).first, relative - farthest);
    auto at = relative - 1;
    if (at > first && token(at).kind == TokenKind::Comma)
        --at;
    if (at < first)
        return std::nullopt;
    if (const auto phrase = phraseBefore(at, first))
        return phrase;
    for (; at > first; --at) // "shirts came out that said …"
        if (token(at).isWord() && isFiniteAt(at))
            return subjectOf(at);
    return std::nullopt;
}

} // namespace postil
