// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/complementreader.h"

#include <algorithm>

namespace postil {

constexpr qsizetype farthest = 120;

bool ComplementReader::hasFiniteVerb(qsizetype from, qsizetype end) const
{
    for (auto at = from; at < end; ++at)
        if (token(at).isWord() && (m_clauses.isFiniteAt(at) || token(at).isPastLike))
            return true;
    return false;
}

/// Where the clause begins that the verb governs: at "that", "whether", "to" or at once.
std::optional<ComplementReader::Complement> ComplementReader::complementOf(qsizetype verb) const
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
std::optional<ComplementReader::Complement> ComplementReader::reportedMood(qsizetype at) const
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
std::optional<ComplementReader::Complement> ComplementReader::bareComplement(qsizetype verb) const
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
        || first.traits.hasAny(Trait::Preposition | Trait::Coordinator | Trait::Auxiliary)
        || (first.has(Trait::Subordinator)
            && !first.traits.hasAny(Trait::Interrogative | Trait::Determiner | Trait::Pronoun)))
        return std::nullopt; // "said so", "said after he had come"
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
bool ComplementReader::beginsNewAttribution(qsizetype comma, qsizetype end) const
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
qsizetype ComplementReader::clauseEnd(qsizetype from, qsizetype verb, bool endsAtComma) const
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

/// An infinitive reaches to the next comma or adjunct.
qsizetype ComplementReader::infinitiveEnd(qsizetype from) const
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

std::optional<qsizetype> ComplementReader::objectStart(qsizetype verb) const
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
qsizetype ComplementReader::objectEnd(qsizetype from) const
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

} // namespace postil
