// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/indirectspeech.h"

#include <algorithm>

namespace postil {

constexpr qsizetype farthest = 120;
constexpr Traits cueTraits = Trait::Speech | Trait::Clause | Trait::Infinitive | Trait::Judge
    | Trait::Thought | Trait::Address;

bool IndirectSpeechFinder::hasFiniteVerb(qsizetype from, qsizetype end) const
{
    for (auto at = from; at < end; ++at)
        if (token(at).isWord() && (m_clauses.isFiniteAt(at) || token(at).isPastLike))
            return true;
    return false;
}

bool IndirectSpeechFinder::isOnlyQuotes(Part part) const
{
    const bool hasLink = part.first + 1 < part.end && token(part.first).has(Trait::Complementiser);
    for (auto at = part.first + (hasLink ? 1 : 0); at < part.end; ++at) // "that “…”"
        if (token(at).isWord())
            return false;
    return true;
}

IndirectSpeechFinder::Part IndirectSpeechFinder::trimmed(Part part) const
{
    const auto isEdge = [this](qsizetype at) {
        return !token(at).isWord() && token(at).kind != TokenKind::Quote
            && token(at).kind != TokenKind::Close && token(at).kind != TokenKind::Open;
    };
    while (part.first < part.end && isEdge(part.first))
        ++part.first;
    while (part.end > part.first && isEdge(part.end - 1))
        --part.end;
    return part;
}

/// Where the clause begins that the verb governs: at "that", "whether", "to" or at once.
std::optional<IndirectSpeechFinder::Complement> IndirectSpeechFinder::complementOf(
    qsizetype verb) const
{
    const auto &cue = token(verb);
    const auto end = std::min(m_all.sentenceOf(verb).end, verb + 20);
    const auto from = verb + 1 + cue.particle;
    const bool takesClause = cue.has(Trait::Clause);
    for (auto at = from; at < end; ++at) {
        const auto &here = token(at);
        if (here.kind == TokenKind::Quote || here.kind == TokenKind::Colon
            || here.kind == TokenKind::Semicolon || here.kind == TokenKind::Stop
            || here.kind == TokenKind::Dash)
            break;
        if (!here.isWord())
            continue;
        if (takesClause && here.has(Trait::Complementiser) && !m_clauses.isVerbAt(at + 1)
            && (at == from || !token(at - 1).has(Trait::Preposition)))
            return Complement{at, ReportForm::That};
        const bool isFirst = at == from || (at == from + 1 && token(from).has(Trait::Adverb));
        if (here.has(Trait::Infinitival)) {
            if (cue.has(Trait::Infinitive) && isFirst)
                return Complement{at, ReportForm::Infinitive};
            if (cue.has(Trait::Address) && at > from && at < from + 8)
                return Complement{from, ReportForm::Infinitive};
            if (isFirst)
                break;
            continue;
        }
        if (cue.has(Trait::Question) && (isFirst || cue.has(Trait::Address))
            && here.has(Trait::Interrogative))
            return Complement{at, ReportForm::Question};
        if (m_clauses.isVerbAt(at))
            break;
    }
    return bareComplement(verb);
}

/// "sagte, die Brücke sei sicher": a clause behind a comma whose verb form only reports.
std::optional<IndirectSpeechFinder::Complement> IndirectSpeechFinder::reportedMood(
    qsizetype at) const
{
    const auto comma = token(at).isWord() ? at + 1 : at; // past "mit" of "teilte mit, …"
    if (token(comma).kind != TokenKind::Comma)
        return std::nullopt;
    for (auto i = comma + 1; i < comma + 20 && token(i).isWord(); ++i)
        if (token(i).has(Trait::Reportive))
            return Complement{comma + 1, ReportForm::Bare};
    return std::nullopt;
}

/// "said he would come": a clause without "that" begins with its own subject.
std::optional<IndirectSpeechFinder::Complement> IndirectSpeechFinder::bareComplement(
    qsizetype verb) const
{
    const auto &cue = token(verb);
    if (!cue.has(Trait::Bare))
        return std::nullopt;
    const auto end = std::min(m_all.sentenceOf(verb).end, verb + 20);
    auto at = verb + 1 + cue.particle;
    while (at < end && token(at).isWord()
        && (token(at).has(Trait::Time)
            || (token(at).has(Trait::Adverb) && !token(at).has(Trait::Subordinator)
                && !token(at).has(Trait::Preposition))))
        ++at;
    if (at >= end)
        return std::nullopt;
    if (const auto reported = reportedMood(at))
        return reported;
    const auto &first = token(at);
    if (!first.isWord()
        || first.traits.hasAny(Trait::Preposition | Trait::Coordinator | Trait::Auxiliary))
        return std::nullopt;
    const auto stop = std::min(clauseEnd(at, verb), at + 25);
    if (cue.has(Trait::Speech) && !cue.has(Trait::Judge) && hasFiniteVerb(at + 1, stop))
        return Complement{at, ReportForm::Bare};
    for (auto i = at + 1; i < stop; ++i)
        if (token(i).isWord() && m_clauses.isFiniteAt(i)) {
            const auto subject = m_clauses.subjectOf(i);
            if (subject && subject->first <= at && subject->end > at)
                return Complement{at, ReportForm::Bare};
            if (!subject || !token(subject->first).has(Trait::Relative))
                return std::nullopt;
        }
    return std::nullopt;
}

/// ", adding …", ", according to …", ", but Hill said …": another attribution follows the comma.
bool IndirectSpeechFinder::beginsNewAttribution(qsizetype comma, qsizetype end) const
{
    auto at = comma + 1;
    if (at >= end || !token(at).isWord())
        return false;
    if (token(at).has(Trait::PrepositionCue))
        return true;
    const auto last = std::min(end, at + 8);
    for (; at < last; ++at) {
        const auto &here = token(at);
        if (!here.isWord())
            return false;
        if (here.traits.hasAny(Trait::Speech | Trait::Clause) && m_clauses.isVerbAt(at)
            && (here.has(Trait::NonFinite) ? at <= comma + 2 : here.has(Trait::Speech)))
            return true;
        if (m_clauses.isFiniteAt(at))
            return false;
    }
    return false;
}

/// End of a reported clause: the sentence's, or where another attribution begins.
qsizetype IndirectSpeechFinder::clauseEnd(qsizetype from, qsizetype verb, bool endsAtComma) const
{
    const auto end = std::min(m_all.sentenceOf(verb).end, from + farthest);
    for (auto at = from; at < end; ++at) {
        const auto &here = token(at);
        if (here.kind == TokenKind::Semicolon || here.kind == TokenKind::Stop
            || here.kind == TokenKind::Break)
            return at;
        if (here.kind == TokenKind::Comma && (endsAtComma || beginsNewAttribution(at, end)))
            return at;
        if (!here.isWord() || at == from)
            continue;
        if (here.has(Trait::PrepositionCue))
            return at;
        const bool joinsVerb =
            here.has(Trait::Coordinator) && at + 1 < end && m_clauses.isFiniteAt(at + 1);
        if (joinsVerb
            && (token(at - 1).kind == TokenKind::Comma
                || (token(at + 1).has(Trait::Speech) && !token(at + 1).has(Trait::Base))))
            return at;
    }
    return end;
}

/// "While he says …, he …", "those who say …, …": the clause of the verb is one of several.
bool IndirectSpeechFinder::isSubordinate(
    qsizetype verb, const std::optional<NounPhrase> &subject) const
{
    if (token(verb).has(Trait::NonFinite) && verb == m_all.sentenceOf(verb).first)
        return true;
    if (!subject)
        return false;
    if (token(subject->first).has(Trait::Relative))
        return true;
    const auto first = m_all.sentenceOf(subject->first).first;
    return subject->first == first + 1 && token(first).has(Trait::Subordinator);
}

/// An infinitive reaches to the next comma or adjunct.
qsizetype IndirectSpeechFinder::infinitiveEnd(qsizetype from) const
{
    const auto end = std::min(m_all.sentenceOf(from).end, from + farthest);
    for (auto at = from; at < end; ++at) {
        const auto &here = token(at);
        if (here.kind == TokenKind::Comma || here.kind == TokenKind::Semicolon
            || here.kind == TokenKind::Stop || here.kind == TokenKind::Break
            || here.kind == TokenKind::Dash)
            return at;
        if (here.isWord()
            && (here.has(Trait::Adjunct)
                || (here.has(Trait::Coordinator) && m_clauses.isVerbAt(at + 1)
                    && token(at + 1).traits.hasAny(Trait::Auxiliary | Trait::Be))))
            return at;
    }
    return end;
}

std::optional<qsizetype> IndirectSpeechFinder::objectStart(qsizetype verb) const
{
    const auto at = verb + 1 + token(verb).particle;
    if (at >= m_all.sentenceOf(verb).end)
        return std::nullopt;
    const auto &first = token(at);
    if (!first.isWord())
        return std::nullopt;
    if (first.traits.hasAny(
            Trait::Coordinator | Trait::Auxiliary | Trait::Infinitival | Trait::Time)
        || (first.has(Trait::Preposition) && token(verb).particle == 0)
        || (first.has(Trait::Subordinator) && !first.has(Trait::Interrogative)
            && !first.has(Trait::Determiner)))
        return std::nullopt;
    return at;
}

/// End of what is spoken about: at the next comma, adjunct or clause.
qsizetype IndirectSpeechFinder::objectEnd(qsizetype from) const
{
    const auto end = std::min(m_all.sentenceOf(from).end, from + farthest);
    for (auto at = from; at < end; ++at) {
        const auto &here = token(at);
        if (!here.isWord()) {
            if (here.kind != TokenKind::Quote && here.kind != TokenKind::Open
                && here.kind != TokenKind::Close)
                return at;
            continue;
        }
        if (at == from)
            continue;
        if (here.has(Trait::Time) && at > from + 1
            && !token(at - 1).traits.hasAny(Trait::Determiner | Trait::Possessive))
            return token(at - 1).has(Trait::Preposition) ? at - 1 : at;
        if (here.has(Trait::Adjunct))
            return at;
        if (here.has(Trait::Coordinator) && at + 1 < end
            && (token(at + 1).has(Trait::Pronoun) || m_clauses.isFiniteAt(at + 1)))
            return at;
    }
    return end;
}

/// "…, Hill said", "…, said Hill", "…, Hill said, …"
std::optional<ReportedSpeech> IndirectSpeechFinder::findTag(
    qsizetype verb, const std::optional<NounPhrase> &subject) const
{
    if (!token(verb).has(Trait::Clause) || token(verb).has(Trait::NonFinite))
        return std::nullopt;
    const auto &sentence = m_all.sentenceOf(verb);
    auto speaker = subject;
    auto start = speaker ? speaker->first : verb;
    auto after = verb + 1 + token(verb).particle;
    if (speaker && token(speaker->first).has(Trait::Relative))
        return std::nullopt;
    const bool hasAuxiliary = !speaker && verb - 1 > sentence.first // ", a affirmé la ministre"
        && token(verb - 1).isWord() && token(verb - 1).has(Trait::Have);
    const auto group = verb - (hasAuxiliary ? 1 : 0);
    const bool isInverted = group > sentence.first && token(group - 1).kind == TokenKind::Comma
        && !token(verb).has(Trait::Address);
    if (isInverted) {
        speaker = m_clauses.phraseAfter(after);
        if (!speaker)
            return std::nullopt;
        start = group;
        after = speaker->end;
    }
    if (!speaker || start <= sentence.first + 1 || token(start - 1).kind != TokenKind::Comma)
        return std::nullopt;
    Part before = trimmed({sentence.first, start - 1});
    if (before.first < before.end && token(before.first).has(Trait::Coordinator))
        ++before.first;
    if (after < sentence.end && token(after).isWord()
        && !token(after).traits.hasAny(Trait::Preposition | Trait::Time | Trait::Adverb)
        && !token(verb).has(Trait::Address))
        return std::nullopt;
    while (after < sentence.end && token(after).isWord() && after < verb + 25)
        ++after;
    ReportedSpeech found{{}, verb, speaker, ReportForm::Tag, 0.8};
    bool isClosed = after >= sentence.end || !token(after).isWord();
    if (after < sentence.end && token(after).kind == TokenKind::Comma
        && !beginsNewAttribution(after, sentence.end)) {
        const auto rest = trimmed({after + 1, clauseEnd(after + 1, verb)});
        if (rest.first < rest.end && !isOnlyQuotes(rest) && hasFiniteVerb(rest.first, rest.end)
            && !token(rest.first)
                .traits.hasAny(
                    Trait::Relative | Trait::NonFinite | Trait::Subordinator | Trait::Preposition))
            found.parts.push_back(rest);
    }
    if (!isOnlyQuotes(before)
        && (!found.parts.empty()
            || (isClosed && (hasFiniteVerb(before.first, before.end) || isInverted)
                && !token(before.first).has(Trait::Subordinator))))
        found.parts.insert(found.parts.begin(), before);
    if (found.parts.empty())
        return std::nullopt;
    return found;
}

/// "…," said Hill
bool IndirectSpeechFinder::isInvertedTag(qsizetype verb) const
{
    const auto first = m_all.sentenceOf(verb).first;
    if (verb == first || token(verb).has(Trait::NonFinite))
        return false;
    const bool followsQuote = token(verb - 1).kind == TokenKind::Quote
        || (verb - 2 >= first && token(verb - 1).kind == TokenKind::Comma
            && token(verb - 2).kind == TokenKind::Quote);
    return followsQuote && m_clauses.phraseAfter(verb + 1 + token(verb).particle);
}

std::optional<ReportedSpeech> IndirectSpeechFinder::findVerb(qsizetype verb) const
{
    if (m_clauses.isPassive(verb))
        return std::nullopt;
    const auto &cue = token(verb);
    const auto subject = m_clauses.subjectOf(verb);
    if (const auto complement = isInvertedTag(verb) ? std::nullopt : complementOf(verb)) {
        const auto end = complement->form == ReportForm::Infinitive
            ? infinitiveEnd(complement->first)
            : clauseEnd(complement->first, verb, isSubordinate(verb, subject));
        const auto part = trimmed({complement->first, end});
        if (part.first < part.end && !isOnlyQuotes(part))
            return ReportedSpeech{{part}, verb, subject, complement->form, subject ? 0.8 : 0.6};
    }
    if (auto tag = findTag(verb, subject))
        return tag;
    if (!cue.has(Trait::Reported) || !subject)
        return std::nullopt;
    const auto start = objectStart(verb);
    if (!start)
        return std::nullopt;
    const auto part = trimmed({*start, objectEnd(*start)});
    if (part.first >= part.end || isOnlyQuotes(part))
        return std::nullopt;
    return ReportedSpeech{{part}, verb, subject, ReportForm::Object, 0.6};
}

/// "according to Hill, …", "…, according to Hill"
std::optional<ReportedSpeech> IndirectSpeechFinder::findPreposition(qsizetype cue) const
{
    const auto &sentence = m_all.sentenceOf(cue);
    const bool isBehind = token(cue).has(Trait::PostpositionCue); // "Vogt zufolge"
    const auto speaker =
        isBehind ? m_clauses.phraseBefore(cue - 1, sentence.first) : m_clauses.phraseAfter(cue + 1);
    if (!speaker)
        return std::nullopt;
    ReportedSpeech found{{}, cue, speaker, ReportForm::Preposition, 0.85};
    const auto start = isBehind ? speaker->first : cue;
    const bool isAtEnd = start > sentence.first + 2 && token(start - 1).kind == TokenKind::Comma;
    if (start > sentence.first + 3 || isAtEnd) {
        auto part = trimmed({sentence.first, start});
        if (token(part.first).has(Trait::Coordinator))
            ++part.first;
        if (!isOnlyQuotes(part))
            found.parts.push_back(part);
    } else {
        auto at = isBehind ? cue + 1 : speaker->end;
        const bool isFollowed = at < sentence.end && m_clauses.isFiniteAt(at); // "Laut Vogt ist …"
        while (!isBehind && !isFollowed && at < sentence.end && token(at).kind != TokenKind::Comma)
            ++at;
        const auto part = trimmed({at, clauseEnd(std::min(at + 1, sentence.end), cue)});
        if (part.first < part.end && !isOnlyQuotes(part))
            found.parts.push_back(part);
    }
    if (found.parts.empty())
        return std::nullopt;
    return found;
}

std::optional<ReportedSpeech> IndirectSpeechFinder::findAt(qsizetype at) const
{
    const auto &here = token(at);
    if (!here.isWord())
        return std::nullopt;
    if (here.traits.hasAny(Trait::PrepositionCue | Trait::PostpositionCue))
        return findPreposition(at);
    if (!here.traits.hasAny(cueTraits) || !m_clauses.isVerbAt(at))
        return std::nullopt;
    return findVerb(at);
}

std::vector<ReportedSpeech> IndirectSpeechFinder::findAll() const
{
    std::vector<ReportedSpeech> found;
    for (qsizetype at = 0; at < qsizetype(m_all.tokens.size()); ++at)
        if (auto speech = findAt(at))
            found.push_back(std::move(*speech));
    return found;
}

} // namespace postil
