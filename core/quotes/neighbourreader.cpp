// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/neighbourreader.h"

#include <algorithm>

namespace postil {

constexpr qsizetype farthest = 60;

/// A paragraph that begins with whole sentences in marks and has words behind them: "“….” Ada Hill,
/// mayor", where no dash parts the two.
bool NeighbourReader::isPulled(qsizetype quote) const
{
    const bool isFirst = quote == 0 || token(quote - 1).kind == TokenKind::Break;
    const auto &shape = m_all.shapes[token(quote).span];
    return isFirst && shape.words > 4 && shape.endsWithAny(u".?!…") && token(quote + 1).isWord();
}

/// "…" – Ada Hill
std::optional<Attribution> NeighbourReader::findSignature(qsizetype quote) const
{
    if (m_all.shapes[token(quote).span].isDialogue)
        return std::nullopt; // the dash behind it begins narration
    auto at = quote + 1;
    const auto size = qsizetype(m_all.tokens.size());
    while (at < size && (token(at).kind == TokenKind::Break || token(at).kind == TokenKind::Stop))
        ++at;
    const bool hasDash = at < size && token(at).kind == TokenKind::Dash;
    if (!hasDash && !isPulled(quote))
        return std::nullopt;
    at += hasDash ? 1 : 0;
    if (at >= size || !token(at).isCapital)
        return std::nullopt;
    const auto speaker = m_clauses.phraseAfter(at);
    if (!speaker)
        return std::nullopt;
    auto end = speaker->end;
    while (
        token(end).kind != TokenKind::Break && end < speaker->end + 12 && !m_clauses.isVerbAt(end))
        ++end;
    if (token(end).kind != TokenKind::Break)
        return std::nullopt;
    return Attribution{CuePlace::Signature, -1, speaker, 0.85};
}

/// "…" (Hill 1998, 12)
std::optional<Attribution> NeighbourReader::findCitation(qsizetype quote) const
{
    const auto open = quote + 1;
    if (token(open).kind != TokenKind::Open || !token(open + 1).isCapital
        || !token(open + 1).isWord())
        return std::nullopt;
    auto end = open + 1;
    bool hasYear = false;
    for (; end < open + 12 && token(end).kind != TokenKind::Break
        && token(end).kind != TokenKind::Close;
        ++end)
        hasYear |= token(end).kind == TokenKind::Number && token(end).range.length() == 4;
    if (!hasYear || token(end).kind != TokenKind::Close)
        return std::nullopt;
    return Attribution{CuePlace::Signature, -1, NounPhrase{open + 1, open + 2, open + 1}, 0.7};
}

/// "a line by Ada Hill:"
std::optional<NounPhrase> NeighbourReader::findAuthor(qsizetype colon) const
{
    const auto first = std::max(m_all.sentenceOf(colon).first, colon - 8);
    for (auto at = colon - 1; at > first; --at)
        if (token(at).isWord() && token(at).has(Trait::Preposition) && !token(at).isCapital) {
            const auto author = m_clauses.phraseAfter(at + 1);
            return token(at).has(Trait::Agent) && author && token(at + 1).isCapital ? author
                                                                                    : std::nullopt;
        }
    return std::nullopt;
}

/// The mayor has a new message: "…"
/// Voters agree – Carl Moor: "…"
std::optional<Attribution> NeighbourReader::findLabel(qsizetype quote) const
{
    const auto first = std::max(m_all.sentenceOf(quote).first, quote - farthest);
    const auto colon = quote - 1;
    if (colon <= first || token(colon).kind != TokenKind::Colon)
        return std::nullopt;
    const auto name = m_clauses.phraseBefore(colon - 1, std::max(first, colon - 8));
    if (!name || name->first <= first || !token(name->head).isCapital)
        return std::nullopt;
    const auto &before = token(name->first - 1);
    if (before.kind != TokenKind::Dash)
        return std::nullopt;
    return Attribution{CuePlace::Heading, -1, name, 0.8};
}

std::optional<Attribution> NeighbourReader::findAnnounced(qsizetype quote) const
{
    const auto first = std::max(m_all.sentenceOf(quote).first, quote - farthest);
    if (quote - 2 < first || token(quote - 1).kind != TokenKind::Colon
        || !token(quote - 2).has(Trait::SpeechNoun) || m_clauses.isVerbAt(quote - 2))
        return std::nullopt;
    for (auto at = quote - 3; at > first; --at) {
        if (!token(at).isWord() || !m_clauses.isFiniteAt(at))
            continue;
        if (const auto speaker = m_clauses.subjectOf(at))
            return Attribution{CuePlace::Heading, quote - 2, speaker, 0.7};
    }
    return std::nullopt;
}

std::optional<qsizetype> NeighbourReader::headingEnd(qsizetype quote) const
{
    if (quote == 0)
        return std::nullopt;
    auto at = quote - 1;
    if (m_all.sentenceOf(quote).first != quote && token(at).kind != TokenKind::Colon)
        return std::nullopt;
    while (at > 0 && token(at).kind == TokenKind::Break)
        --at;
    const bool hasColon = token(at).kind == TokenKind::Colon;
    const bool isParagraph = at < quote - 1 && token(at).isWord() && token(at).has(Trait::Speech);
    if (at == 0 || (!hasColon && !isParagraph))
        return std::nullopt;
    return at;
}

std::optional<Attribution> NeighbourReader::findHeading(qsizetype end) const
{
    if (const auto author = findAuthor(end))
        return Attribution{CuePlace::Heading, -1, author, 0.7};
    const auto first = m_all.sentenceOf(end).first;
    for (auto at = std::max(first, end - farthest); at < end; ++at)
        if (token(at).isWord() && m_clauses.isFiniteAt(at))
            if (const auto speaker = m_clauses.subjectOf(at))
                return Attribution{CuePlace::Heading, -1, speaker, 0.7};
    if (token(end - 1).has(Trait::Speech) && token(end - 1).has(Trait::Base))
        return Attribution{CuePlace::Heading, end - 1, std::nullopt, 0.6}; // "Et d’ajouter :"
    if (const auto label = m_clauses.phraseBefore(end - 1, first))
        return Attribution{CuePlace::Heading, -1, label, 0.6};
    return std::nullopt;
}

/// Lavrov dismissed the plan. "…"
std::optional<Attribution> NeighbourReader::findBeside(qsizetype quote) const
{
    const auto first = m_all.sentenceOf(quote).first;
    if (first != quote || quote < 2)
        return std::nullopt;
    auto last = quote - 1;
    while (last > 0 && !token(last).isWord() && token(last).kind != TokenKind::Quote)
        --last;
    const auto &before = m_all.sentenceOf(last);
    const auto end = std::min(before.end, before.first + farthest);
    std::optional<Attribution> any;
    for (auto at = before.first; at < end; ++at) {
        if (!token(at).isWord() || !m_clauses.isFiniteAt(at))
            continue;
        const auto subject = m_clauses.subjectOf(at);
        if (!subject)
            continue;
        if (!any)
            any = Attribution{CuePlace::Beside, -1, subject, 0.5};
        if (token(at).traits.hasAny(Trait::Speech | Trait::Clause | Trait::Judge)
            && !m_clauses.isPassive(at))
            return Attribution{CuePlace::Beside, at, subject, 0.6};
    }
    return any;
}

} // namespace postil
