// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// The part of SpeakerFinder that reads the tag behind a quotation.
#include "core/quotes/speakerfinder.h"

#include <algorithm>

namespace postil {

constexpr qsizetype farthest = 60;

bool SpeakerFinder::isCue(qsizetype at) const
{
    return token(at).traits.hasAny(Trait::Speech | Trait::Clause) && m_clauses.isVerbAt(at);
}

/// Whether nothing that the verb governs follows: "Lavrov said." but not "Lavrov said he …".
bool SpeakerFinder::isClosedAfter(qsizetype cue) const
{
    auto at = cue + 1 + token(cue).particle;
    while (token(at).isWord() && token(at).has(Trait::Adverb) && !token(at).has(Trait::Preposition))
        ++at;
    const auto &next = token(at);
    const auto end = std::min(m_all.sentenceOf(cue).end, at + 20);
    for (auto i = at; i < end; ++i) // "said on Monday that …", "wrote back, “…”"
        if (token(i).has(Trait::Complementiser) || token(i).kind == TokenKind::Colon
            || (token(i).kind == TokenKind::Quote && m_all.shapes[token(i).span].words > 4))
            return false;
    if (!next.isWord())
        return next.kind != TokenKind::Quote;
    if (next.has(Trait::Interrogative) && !next.has(Trait::Adjunct))
        return false; // "forgot what he said"
    return next.traits.hasAny(Trait::Preposition | Trait::Time | Trait::Subordinator)
        || token(cue).has(Trait::Address);
}

/// Past what may stand before an inverted verb: "hat", "s'est", "nous a", "later".
qsizetype SpeakerFinder::invertedVerb(qsizetype at) const
{
    bool hasObject = false;
    for (;; ++at) {
        const auto &here = token(at);
        if (!here.isWord() || here.has(Trait::Speech))
            return at;
        const bool isObject = here.has(Trait::Object) && !here.isCapital
            && !here.traits.hasAny(Trait::Determiner | Trait::Possessive)
            && (!here.has(Trait::Pronoun) || here.has(Trait::First));
        const bool isAuxiliary =
            here.traits.hasAny(Trait::Adverb | Trait::Have) || (hasObject && here.has(Trait::Be));
        if (!isObject && !isAuxiliary)
            return at;
        hasObject |= isObject;
    }
}

/// "hatte Vogt gesagt", "wollte Anna wissen": the subject stands inside the verb.
std::optional<Attribution> SpeakerFinder::findEnclosed(qsizetype at) const
{
    if (!token(at).isWord() || !token(at).has(Trait::Auxiliary) || token(at).isCapital)
        return std::nullopt;
    const auto speaker = m_clauses.phraseAfter(at + 1);
    if (!speaker || !token(speaker->end).isWord()
        || !token(speaker->end).traits.hasAny(Trait::Speech | Trait::Clause))
        return std::nullopt;
    return Attribution{CuePlace::After, speaker->end, speaker, 0.9};
}

/// The subject behind an inverted verb, past what may stand between: "sagte am Montag ein
/// Sprecher", "dijo a la prensa la ministra".
std::optional<NounPhrase> SpeakerFinder::subjectBehind(qsizetype at) const
{
    const auto isBetween = [this](qsizetype i) {
        const auto &here = token(i);
        if (here.kind == TokenKind::Quote)
            return m_all.shapes[here.span].words <= 4;
        const bool opensTime = here.isWord()
            && here.traits.hasAny(Trait::Preposition | Trait::Determiner) && token(i + 1).isWord()
            && token(i + 1).has(Trait::Time);
        constexpr auto phrases = Trait::Determiner | Trait::Possessive | Trait::Pronoun;
        return opensTime
            || (here.isWord() && !here.has(Trait::Determiner)
                && ((here.has(Trait::Adverb) && !here.isCapital) || here.has(Trait::Time)
                    || (here.has(Trait::Object) && !here.traits.hasAny(phrases))));
    };
    while (isBetween(at))
        ++at;
    if (const auto speaker = m_clauses.phraseAfter(at))
        return speaker;
    if (!token(at).isWord() || !token(at).has(Trait::Preposition))
        return std::nullopt;
    const auto inner = m_clauses.phraseAfter(at + 1);
    if (!inner)
        return std::nullopt;
    if (token(inner->end).isWord() && token(inner->end).has(Trait::Determiner))
        return m_clauses.phraseAfter(inner->end);
    // "сообщили в министерстве"
    const bool isSource = token(at).has(Trait::Locative) && token(inner->head).has(Trait::Source);
    return isSource ? inner : std::nullopt;
}

/// "…," said Lavrov
std::optional<Attribution> SpeakerFinder::findInverted(qsizetype at) const
{
    if (auto enclosed = findEnclosed(at))
        return enclosed;
    const auto cue = invertedVerb(at);
    // "a-t-il déclaré"
    const bool hasPronoun = cue > at && token(cue).isWord() && token(cue).has(Trait::Pronoun)
        && token(cue + 1).isWord() && token(cue + 1).traits.hasAny(Trait::Speech | Trait::Clause);
    if (hasPronoun)
        return Attribution{CuePlace::After, cue + 1, NounPhrase{cue, cue + 1, cue}, 0.97};
    if (!token(cue).isWord() || token(cue).has(Trait::NonFinite)
        || !token(cue).traits.hasAny(Trait::Speech | Trait::Clause))
        return std::nullopt;
    const auto speaker = subjectBehind(cue + 1 + token(cue).particle);
    if (!speaker)
        return std::nullopt;
    return Attribution{CuePlace::After, cue, speaker, 0.97};
}

/// "…," Lavrov told reporters
std::optional<Attribution> SpeakerFinder::findFollowing(qsizetype quote, qsizetype from) const
{
    const auto &sentence = m_all.sentenceOf(from);
    const auto end = std::min(sentence.end, from + farthest);
    for (auto at = from; at < end; ++at) {
        const auto &here = token(at);
        if (here.kind == TokenKind::Quote) {
            if (m_all.shapes[here.span].words > 4)
                return std::nullopt;
            continue;
        }
        if (here.kind == TokenKind::Semicolon || here.kind == TokenKind::Colon)
            return std::nullopt;
        if (!here.isWord())
            continue;
        const bool isFirst = at == from || token(at - 1).kind == TokenKind::Comma;
        if (here.has(Trait::PrepositionCue) && isFirst) {
            if (const auto speaker = m_clauses.phraseAfter(at + 1))
                return Attribution{CuePlace::After, at, speaker, 0.95};
            if (auto inverted = findInverted(at + 1)) // "según explicó Prado"
                return inverted;
            continue;
        }
        if (here.has(Trait::PostpositionCue))
            if (const auto speaker = m_clauses.phraseBefore(at - 1, from))
                return Attribution{CuePlace::After, at, speaker, 0.9};
        if (!m_clauses.isFiniteAt(at)
            || (here.has(Trait::Auxiliary) && at + 1 < end && m_clauses.groupStart(at + 1) <= at
                && m_clauses.isVerbAt(at + 1)))
            continue;
        const auto subject = m_clauses.subjectOf(at);
        if (!subject)
            continue;
        const bool isRelative =
            subject->end - subject->first == 1 && token(subject->first).has(Trait::Relative);
        if (isRelative)
            continue;
        const bool isAdjacent = subject->first == from;
        const bool isParenthetical = subject->first > from && !token(subject->first - 1).isWord();
        const bool isThought = here.has(Trait::Thought) && !here.has(Trait::Speech);
        if (isThought && (!isClosedAfter(at) || !m_all.shapes[token(quote).span].endsWithAny(u",")))
            return std::nullopt;
        if (isCue(at) && !m_clauses.isPassive(at)
            && (isAdjacent || (isParenthetical && isClosedAfter(at)))
            && (!here.has(Trait::Weak) || (isAdjacent && isClosedAfter(at))))
            return Attribution{CuePlace::After, at, subject, isAdjacent ? 0.96 : 0.85};
        if (isAdjacent && sentence.first > quote)
            return std::nullopt;
        if (isParenthetical && isCue(at) && m_clauses.isPassive(at) && !isAdjacent)
            return std::nullopt;
    }
    return std::nullopt;
}

/// "«…», aseguró ante la prensa": languages that leave a subject out have the verb alone. -1 for
/// none.
qsizetype SpeakerFinder::cueWithoutSubject(qsizetype quote) const
{
    auto from = quote + 1;
    while (token(from).kind == TokenKind::Comma || token(from).kind == TokenKind::Dash)
        ++from;
    const bool isApart = from > quote + 1 || m_all.shapes[token(quote).span].endsWithAny(u",?!");
    if (!isApart || token(from).sentence != token(quote).sentence)
        return -1;
    const auto cue = invertedVerb(from);
    const auto &verb = token(cue);
    const bool isVerb = verb.isWord() && !verb.isCapital && verb.has(Trait::Speech)
        && !verb.traits.hasAny(Trait::NonFinite | Trait::Base | Trait::Participle);
    return isVerb ? cue : -1;
}

/// "…," beamed a man in the crowd; "…," Hill riffed: verbs that the lexicon does not know.
std::optional<Attribution> SpeakerFinder::findUnknownVerb(qsizetype from) const
{
    const auto looksLikePast = [this](qsizetype at) {
        const auto &here = token(at);
        return here.kind == TokenKind::Word && !here.isCapital && here.isPastLike
            && !here.traits.hasAny(Trait::NonFinite | Trait::Naming | Trait::Auxiliary);
    };
    if (looksLikePast(from)) {
        const auto speaker = m_clauses.phraseAfter(from + 1);
        return speaker ? std::optional(Attribution{CuePlace::After, from, speaker, 0.8})
                       : std::nullopt;
    }
    if (!token(from).isCapital && !token(from).traits.hasAny(Trait::Pronoun | Trait::Determiner))
        return std::nullopt;
    for (auto at = from + 1; at < from + 12 && token(at).isWord(); ++at)
        if (looksLikePast(at))
            if (const auto speaker = m_clauses.phraseBefore(at - 1, from);
                speaker && speaker->first == from)
                return Attribution{CuePlace::After, at, speaker, 0.8};
    return std::nullopt;
}

std::optional<Attribution> SpeakerFinder::findAfter(qsizetype quote) const
{
    const auto &shape = m_all.shapes[token(quote).span];
    auto from = quote + 1;
    bool hasComma = shape.endsWithAny(u",?!—–-…;");
    bool hasDash = false;
    while (token(from).kind == TokenKind::Comma || token(from).kind == TokenKind::Dash) {
        hasComma = true;
        hasDash |= token(from).kind == TokenKind::Dash;
        ++from;
    }
    if (!token(from).isWord())
        return std::nullopt;
    const bool isSameSentence = token(from).sentence == token(quote).sentence;
    if (!hasComma && !isSameSentence) { // "… ." Lavrov said.
        const auto found = findFollowing(quote, from);
        const bool isTag = found && found->speaker && found->speaker->first == from
            && (token(found->cue + 1).kind == TokenKind::Stop
                || token(found->cue + 1).kind == TokenKind::Break);
        return isTag && shape.endsWithAny(u".") ? found : std::nullopt;
    }
    if (hasComma || shape.words > 4)
        if (const auto inverted = findInverted(from))
            return inverted;
    if (token(from).traits.hasAny(Trait::Coordinator | Trait::Complementiser) && hasComma)
        return std::nullopt;
    const auto found = findFollowing(quote, from);
    if (found && (!isSameSentence || hasDash) && !isClosedAfter(found->cue))
        return std::nullopt; // "…" – I forgot what he said
    const bool isFirst = m_all.sentenceOf(quote).first == quote;
    if (!found && hasComma && isSameSentence && isFirst)
        return findUnknownVerb(from);
    const bool isBare = !hasComma && found && found->speaker->first == from && shape.words <= 4;
    return isBare ? std::nullopt : found;
}

} // namespace postil
