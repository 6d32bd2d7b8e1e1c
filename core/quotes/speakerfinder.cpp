// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/speakerfinder.h"

#include "core/quotes/conversation.h"

#include <algorithm>

namespace postil {

constexpr qsizetype farthest = 60;

/// "They have the feeling that “…”", "the council takes the view of, “…”"
std::optional<Attribution> SpeakerFinder::findHeldView(qsizetype noun, qsizetype quote) const
{
    const auto &shape = m_all.shapes[token(quote).span];
    const auto first = std::max(m_all.sentenceOf(quote).first, noun - 8);
    const bool isLinked = token(noun + 1).traits.hasAny(Trait::Preposition | Trait::Complementiser);
    if (!shape.hasVerb || shape.words < 4 || !isLinked || quote - noun > 3)
        return std::nullopt;
    for (auto at = noun - 1; at > first; --at)
        if (token(at).isWord() && m_clauses.isFiniteAt(at) && !m_clauses.isPassive(at))
            if (const auto speaker = m_clauses.subjectOf(at))
                return Attribution{CuePlace::Before, noun, speaker, 0.6};
    return std::nullopt;
}

/// "Macron's remarks were strident: …"
std::optional<Attribution> SpeakerFinder::findNounCue(qsizetype noun, qsizetype quote) const
{
    const auto first = m_all.sentenceOf(quote).first;
    auto at = noun - 1;
    while (at > first && token(at).isWord() && at > noun - 5
        && !token(at).traits.hasAny(Trait::Possessive | Trait::Determiner | Trait::Preposition))
        --at;
    if (at < first || !token(at).has(Trait::Possessive))
        return findHeldView(noun, quote);
    if (token(at).traits.hasAny(Trait::Masculine | Trait::Feminine | Trait::Plural | Trait::First)
        || at == first)
        return Attribution{CuePlace::Before, noun, NounPhrase{at, at + 1, at}, 0.6};
    const auto speaker = m_clauses.phraseBefore(at - 1, first);
    if (!speaker)
        return std::nullopt;
    return Attribution{CuePlace::Before, noun, speaker, 0.65};
}

/// "Auf die Frage antwortete sie: „…“": what stands before the verb is no subject.
bool SpeakerFinder::isFrontedPlace(const NounPhrase &phrase, qsizetype verb) const
{
    const auto first = m_all.sentenceOf(verb).first;
    if (phrase.first != first + 1 || phrase.end != verb || !token(first).has(Trait::Preposition))
        return false;
    const auto behind = m_clauses.phraseAfter(verb + 1);
    return behind && !token(behind->end).isWord() && !token(behind->head).has(Trait::Object)
        && !token(verb).has(Trait::Address); // "As one pupil told the paper"
}

/// Lavrov said: "…"
std::optional<Attribution> SpeakerFinder::findBefore(qsizetype quote) const
{
    const auto first = std::max(m_all.sentenceOf(quote).first, quote - farthest);
    std::optional<Attribution> noun;
    std::optional<Attribution> thought; // "she thinks" in "Hill said she thinks …"
    for (auto at = quote - 1; at >= first; --at) {
        const auto &here = token(at);
        if (here.kind == TokenKind::Semicolon || here.kind == TokenKind::Stop)
            break;
        if (!here.isWord())
            continue;
        if (here.has(Trait::PrepositionCue)) {
            if (const auto speaker = m_clauses.phraseAfter(at + 1);
                speaker && speaker->end <= quote)
                return Attribution{CuePlace::Before, at, speaker, 0.85};
        }
        if (here.has(Trait::PostpositionCue))
            if (const auto speaker = m_clauses.phraseBefore(at - 1, first))
                return Attribution{CuePlace::Before, at, speaker, 0.85};
        constexpr auto cues =
            Trait::Speech | Trait::Clause | Trait::Judge | Trait::Infinitive | Trait::Address;
        const bool isTag = at > first && token(quote - 1).kind == TokenKind::Comma
            && (token(at - 1).kind == TokenKind::Quote // "“…” so Hill, “…”"
                || token(at - 1).kind == TokenKind::Comma); // "Man werde, so Hill, “…”"
        const bool isTooFar = here.has(Trait::Weak) && !isTag && at + here.particle + 2 < quote;
        if (here.traits.hasAny(cues) && !isTooFar && m_clauses.isVerbAt(at)
            && !m_clauses.isPassive(at)) {
            if (here.has(Trait::Address) && token(at + 1).kind == TokenKind::Comma
                && at + 2 < quote)
                continue; // "as far as I can tell, …"
            auto speaker = m_clauses.subjectOf(at);
            const bool isInverted = at > first && !token(at - 1).isWord(); // "…," said Hill, "…"
            if ((!speaker && isInverted) || (speaker && isFrontedPlace(*speaker, at)))
                speaker = m_clauses.phraseAfter(at + 1);
            const auto start = m_all.sentenceOf(quote).first;
            const bool isFronted = here.has(Trait::NonFinite) // "Just by saying “…”, we …"
                && (at == start || (at <= start + 2 && token(at - 1).has(Trait::Preposition)));
            if (!speaker || (speaker->end > quote && !isFronted))
                continue;
            const Attribution found{
                CuePlace::Before, at, speaker, here.has(Trait::Speech) ? 0.9 : 0.75};
            if (here.has(Trait::Speech) || !here.has(Trait::Thought))
                return thought && !here.has(Trait::Speech) ? thought : found;
            if (!thought)
                thought = found;
        }
        if (!noun && here.has(Trait::SpeechNoun) && quote - at <= 14)
            noun = findNounCue(at, quote);
    }
    return thought ? thought : noun;
}

/// And she was like, "…"
std::optional<Attribution> SpeakerFinder::findLike(qsizetype quote) const
{
    auto at = quote - 1;
    if (at > 0 && token(at).kind == TokenKind::Comma)
        --at;
    if (at < 2 || !token(at).has(Trait::QuoteParticle))
        return std::nullopt;
    auto verb = at - 1;
    while (verb > 0 && token(verb).isWord() && token(verb).has(Trait::Adverb))
        --verb;
    const bool isBe = token(verb).has(Trait::Be)
        || (token(verb).has(Trait::Possessive) && token(verb).range.length() == 2);
    if (!isBe)
        return std::nullopt;
    const auto speaker = m_clauses.subjectOf(verb);
    if (!speaker)
        return std::nullopt;
    return Attribution{CuePlace::Before, verb, speaker, 0.8};
}

/// they say, "…", I say, "…": the tag after the first opens the second.
bool SpeakerFinder::introducesNext(const Attribution &after) const
{
    const auto at = after.cue + 1;
    return token(at).kind == TokenKind::Comma && token(at + 1).kind == TokenKind::Quote
        && m_all.shapes[token(at + 1).span].beginsWithCapital;
}

/// What introduces a quotation directly goes before what follows it, unless a comma binds that.
std::optional<Attribution> SpeakerFinder::findBySides(qsizetype quote) const
{
    if (auto like = findLike(quote))
        return like;
    const auto &shape = m_all.shapes[token(quote).span];
    const auto first = m_all.sentenceOf(quote).first;
    const bool isIntroduced = quote - 2 >= first
        && (token(quote - 1).kind == TokenKind::Comma || token(quote - 1).kind == TokenKind::Colon)
        && token(quote - 2).isWord() && token(quote - 2).has(Trait::Speech);
    auto after = findAfter(quote);
    const bool belongsToNext = after && after->place == CuePlace::After && introducesNext(*after);
    if (isIntroduced && (shape.endsWithAny(u".?!…") || belongsToNext))
        if (auto before = findBefore(quote))
            return before;
    if (after)
        return after;
    if (auto label = m_neighbours.findLabel(quote))
        return label;
    if (auto announced = m_neighbours.findAnnounced(quote))
        return announced;
    if (auto signature = m_neighbours.findSignature(quote))
        return signature;
    if (auto before = findBefore(quote))
        return before;
    return shape.words > 4 ? m_neighbours.findCitation(quote) : std::nullopt;
}

/// A paragraph or label that ends with a colon introduces what follows.
std::optional<Attribution> SpeakerFinder::findHeading(qsizetype quote) const
{
    const auto end = m_neighbours.headingEnd(quote);
    if (!end)
        return std::nullopt;
    auto found = findBefore(*end);
    if (!found)
        return m_neighbours.findHeading(*end);
    found->place = CuePlace::Heading;
    return found;
}

/// "…," said Hill, who stood in an “endless queue”: the verb has its quotation already.
bool SpeakerFinder::isTaken(
    const Attribution &attribution, const std::vector<Attribution> &known, qsizetype span) const
{
    if (span == 0 || attribution.place != CuePlace::Before
        || known[span - 1].place != CuePlace::After || known[span - 1].cue != attribution.cue)
        return false;
    const auto &before = token(m_all.places[span] - 1);
    return before.isWord() && !before.traits.hasAny(Trait::Coordinator | Trait::Complementiser);
}

/// What the cues around each span tell.
std::vector<Attribution> SpeakerFinder::findCued() const
{
    std::vector<Attribution> found(m_all.places.size());
    for (qsizetype span = 0; span < qsizetype(found.size()); ++span) {
        const auto quote = m_all.places[span];
        auto attribution = m_all.shapes[span].label.isEmpty()
            ? findBySides(quote)
            : std::optional(Attribution{CuePlace::Label, -1, std::nullopt, 0.9, span});
        if (attribution && isTaken(*attribution, found, span))
            attribution = Attribution();
        if (!attribution)
            attribution = findHeading(quote);
        if (attribution)
            found[span] = *attribution;
        const bool goesOn = found[span].place == CuePlace::Heading && found[span].cue >= 0;
        if (goesOn && !found[span].speaker && span > 0)
            found[span].speaker = found[span - 1].speaker;
    }
    return found;
}

/// What the sentence before a quotation that begins its own one begins with: "El gobernador no
/// cede."
std::optional<NounPhrase> SpeakerFinder::topicBefore(qsizetype quote) const
{
    if (quote < 2 || m_all.sentenceOf(quote).first != quote)
        return std::nullopt;
    auto last = quote - 1;
    while (last > 0 && !token(last).isWord())
        --last;
    return m_clauses.phraseAfter(m_all.sentenceOf(last).first);
}

std::vector<Attribution> SpeakerFinder::findAll() const
{
    auto found = findCued();
    const Conversation conversation(m_document, m_spans, m_all, found);
    for (qsizetype span = 0; span < qsizetype(found.size()); ++span) {
        found[span].meant = conversation.meantBy(span);
        if (found[span].place != CuePlace::None)
            continue;
        if (continuesMarks(m_spans, span)) {
            found[span] = found[span - 1];
            continue;
        }
        auto attribution = conversation.speakerOf(span);
        if (!attribution)
            attribution = findRunning(found, span);
        if (!attribution)
            attribution = m_neighbours.findBeside(m_all.places[span]);
        if (attribution)
            found[span] = *attribution;
        if (const auto cue = cueWithoutSubject(m_all.places[span]); cue >= 0) {
            found[span].place = CuePlace::After;
            found[span].cue = cue;
            if (!found[span].speaker)
                found[span].speaker = topicBefore(m_all.places[span]);
            if (!found[span].speaker && span > 0)
                found[span].speaker = found[span - 1].speaker;
        }
    }
    return found;
}

} // namespace postil
