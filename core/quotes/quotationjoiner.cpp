// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/quotationjoiner.h"

namespace postil {

namespace {

/// The paragraph ends without a closing mark and the next one opens again.
bool continuesParagraph(const SentenceTokens &all, const QList<MarkedSpan> &spans, qsizetype span)
{
    if (spans[span - 1].isClosed || spans[span - 1].block == spans[span].block)
        return false;
    for (auto at = all.places[span - 1] + 1; at < all.places[span]; ++at)
        if (all.tokens[at].kind != TokenKind::Break)
            return false;
    return true;
}

/// Whether an attribution yields to a cue that follows.
bool isWeak(const Attribution &attribution)
{
    return attribution.place == CuePlace::None || attribution.place == CuePlace::Beside
        || attribution.place == CuePlace::Running;
}

bool sharesSpeaker(const std::vector<Attribution> &attributions, qsizetype span)
{
    const auto &here = attributions[span];
    return here.place == CuePlace::Running || here.place == CuePlace::None
        || (here.place == CuePlace::After && isWeak(attributions[span - 1]));
}

bool isPronoun(const SentenceTokens &all, const std::optional<NounPhrase> &speaker)
{
    return speaker && speaker->end - speaker->first == 1
        && all.tokens[speaker->first].has(Trait::Pronoun);
}

/// "…," said Hill. "…" and "…," said Hill, "…": nothing but the tag stands between the two.
bool isInterrupted(const SentenceTokens &all, const QList<MarkedSpan> &spans,
    const std::vector<Attribution> &attributions, qsizetype span)
{
    const auto &before = attributions[span - 1];
    const auto &here = attributions[span];
    if (spans[span - 1].block != spans[span].block || before.cue < 0)
        return false;
    const auto previous = all.places[span - 1];
    const auto quote = all.places[span];
    const bool isTagBetween = before.cue > previous && before.cue < quote;
    if (!isTagBetween || all.tokens[quote].sentence > all.tokens[before.cue].sentence + 1)
        return false;
    if (here.cue == before.cue)
        return true;
    // "…," said Hill. "…," she said: the verb only comes again; "she added" opens a new one.
    return here.cue > quote && all.tokens[here.cue].lemma == all.tokens[before.cue].lemma
        && isPronoun(all, here.speaker) && all.sentenceOf(quote).first == quote;
}

} // namespace

std::vector<qsizetype> joinSpans(const SentenceTokens &all, const QList<MarkedSpan> &spans,
    std::vector<Attribution> &attributions, const std::vector<QuotationKind> &kinds)
{
    std::vector<qsizetype> firsts(spans.size());
    for (qsizetype span = 0; span < spans.size(); ++span) {
        firsts[span] = span;
        if (span == 0 || kinds[span] == QuotationKind::Term
            || kinds[span - 1] == QuotationKind::Term)
            continue;
        if (isInterrupted(all, spans, attributions, span)
            || (continuesParagraph(all, spans, span) && sharesSpeaker(attributions, span)))
            firsts[span] = firsts[span - 1];
    }
    for (qsizetype span = spans.size() - 1; span > 0; --span)
        if (firsts[span] != span && attributions[span].place == CuePlace::After
            && isWeak(attributions[span - 1]))
            attributions[span - 1] = attributions[span];
    return firsts;
}

} // namespace postil
