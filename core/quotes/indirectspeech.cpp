// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/indirectspeech.h"

#include <algorithm>

namespace postil {

constexpr Traits cueTraits = Trait::Speech | Trait::Clause | Trait::Infinitive | Trait::Judge
    | Trait::Thought | Trait::Address;

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
    const bool isApart = speaker // "La directrice, Claire Morel, juge ces mesures …"
        && !m_complements.hasFiniteVerb(sentence.first, group - 1);
    const bool isInverted = group > sentence.first && token(group - 1).kind == TokenKind::Comma
        && !token(verb).has(Trait::Address) && !isApart;
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
        && !m_complements.beginsNewAttribution(after, sentence.end)) {
        const auto rest = trimmed({after + 1, m_complements.clauseEnd(after + 1, verb)});
        if (rest.first < rest.end && !isOnlyQuotes(rest)
            && m_complements.hasFiniteVerb(rest.first, rest.end)
            && !token(rest.first)
                .traits.hasAny(
                    Trait::Relative | Trait::NonFinite | Trait::Subordinator | Trait::Preposition))
            found.parts.push_back(rest);
    }
    if (!isOnlyQuotes(before)
        && (!found.parts.empty()
            || (isClosed && (m_complements.hasFiniteVerb(before.first, before.end) || isInverted)
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
    if (const auto complement =
            isInvertedTag(verb) ? std::nullopt : m_complements.complementOf(verb)) {
        const auto end = complement->form == ReportForm::Infinitive
            ? m_complements.infinitiveEnd(complement->first)
            : m_complements.clauseEnd(complement->first, verb, isSubordinate(verb, subject));
        const auto part = trimmed({complement->first, end});
        if (part.first < part.end && !isOnlyQuotes(part))
            return ReportedSpeech{{part}, verb, subject, complement->form, subject ? 0.8 : 0.6};
    }
    if (auto tag = findTag(verb, subject))
        return tag;
    if (!cue.has(Trait::Reported) || !subject)
        return std::nullopt;
    const auto start = m_complements.objectStart(verb);
    if (!start)
        return std::nullopt;
    const auto part = trimmed({*start, m_complements.objectEnd(*start)});
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
        const auto part =
            trimmed({at, m_complements.clauseEnd(std::min(at + 1, sentence.end), cue)});
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
