// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/speechkind.h"

#include <QSet>

#include <algorithm>

namespace postil {

namespace {

bool isTitleCase(const MarkedShape &shape)
{
    return shape.capitals > 0 && shape.capitals >= shape.words - shape.smallWords;
}

bool endsWithStop(const MarkedShape &shape)
{
    return shape.endsWithAny(u".?!…");
}

/// "what Hill called “…”": somebody's words, not a name.
bool isCalledBySomebody(const SentenceTokens &all, qsizetype quote)
{
    const auto first = std::max(all.sentenceOf(quote).first, quote - 6);
    for (auto at = quote - 3; at >= first && all.tokens[at].isWord(); --at)
        if (all.tokens[at].has(Trait::Interrogative) && !all.tokens[at].has(Trait::Adjunct))
            return all.tokens[quote - 1].has(Trait::Judge);
    return false;
}

/// "the show “…”", "a group called “…”", "ABC's “…”"
bool isNamed(const SentenceTokens &all, qsizetype quote, const MarkedShape &shape)
{
    const auto &sentence = all.sentenceOf(quote);
    if (quote == sentence.first)
        return false;
    const bool hasComma =
        all.tokens[quote - 1].kind == TokenKind::Comma && quote - 2 >= sentence.first;
    if (hasComma && all.tokens[quote - 2].has(Trait::Work) && shape.words <= 8)
        return true;
    const auto &before = all.tokens[quote - 1];
    if (before.kind == TokenKind::Open && shape.words <= 4)
        return true;
    if (!before.isWord())
        return false;
    if (before.has(Trait::Naming) && shape.words <= 10)
        return !isCalledBySomebody(all, quote);
    // "the film “Low Tide”", but "called the film “a slow triumph”"
    if (before.has(Trait::Work) && shape.words <= 10)
        return shape.beginsWithCapital || shape.words <= 3;
    // "known as “…”", "translated here as “…”"
    for (auto at = quote - 1; at >= std::max(sentence.first, quote - 4) && all.tokens[at].isWord();
        --at) {
        const auto &word = all.tokens[at];
        if (word.has(Trait::Naming) && !word.traits.hasAny(Trait::Judge | Trait::Clause))
            return true;
        if (word.has(Trait::Naming) && word.has(Trait::Participle))
            return true;
        if (!word.traits.hasAny(Trait::Adverb | Trait::Determiner) && word.range.length() > 2)
            break;
    }
    const bool isShort = shape.words <= 6 && isTitleCase(shape);
    return isShort
        && before.traits.hasAny(Trait::Possessive | Trait::Preposition | Trait::Determiner
            | Trait::Title | Trait::FirstName);
}

/// "leads “Two Shores at Noon”", "told “Harbour and Friends”": a title where a verb's object
/// stands, unless the verb is one of calling somebody names.
bool isTitle(const SentenceTokens &all, qsizetype quote, const MarkedShape &shape, qsizetype cue)
{
    if (!isTitleCase(shape) || shape.last == u'?' || shape.last == u'!')
        return false;
    const auto &verb = all.tokens[cue];
    if (verb.has(Trait::Judge) && verb.has(Trait::Base) && !verb.has(Trait::Speech))
        return true; // "locals call it “the Needle”"
    if (shape.words < 2 || !shape.beginsWithCapital)
        return false;
    if (verb.traits.hasAny(Trait::Address | Trait::PrepositionCue | Trait::PostpositionCue))
        return cue + 1 == quote;
    const bool isNear = quote - cue <= 4;
    return !isNear || !verb.traits.hasAny(Trait::Speech | Trait::Judge | Trait::Reported);
}

bool isSentence(const MarkedShape &shape)
{
    if (shape.words >= 12)
        return true;
    return shape.words >= 4 && shape.hasVerb && (shape.beginsWithCapital || endsWithStop(shape));
}

/// "promoting “magic” pills": the words in marks go with the noun after them.
bool isAttributive(const SentenceTokens &all, qsizetype quote, const MarkedShape &shape)
{
    const auto &next = all.tokens[quote + 1];
    constexpr auto grammar = Trait::Preposition | Trait::Coordinator | Trait::Subordinator
        | Trait::Auxiliary | Trait::Relative | Trait::Adverb | Trait::Infinitival | Trait::Time;
    return shape.words <= 2 && next.kind == TokenKind::Word && !next.traits.hasAny(grammar);
}

/// "a “down with winter” theme": the same with more words behind an article.
bool isNameOfNoun(const SentenceTokens &all, qsizetype quote, const MarkedShape &shape)
{
    const auto &next = all.tokens[quote + 1];
    return shape.words <= 4 && quote > 0 && all.tokens[quote - 1].has(Trait::Determiner)
        && next.kind == TokenKind::Word && next.traits.isEmpty() && !next.isCapital;
}

/// "wore a coat with the slogan — “Make Norby Great”": a motto behind a dash.
bool isMotto(const SentenceTokens &all, qsizetype quote, const MarkedShape &shape)
{
    return quote > 0 && all.tokens[quote - 1].kind == TokenKind::Dash && isTitleCase(shape)
        && shape.words >= 2 && shape.words <= 8 && shape.last.isLetterOrNumber();
}

/// Whether the marks hold a whole utterance and not words worked into the writer's sentence.
bool standsAlone(const SentenceTokens &all, qsizetype quote, const MarkedShape &shape)
{
    const auto &sentence = all.sentenceOf(quote);
    const bool isFirst = quote == sentence.first || !all.tokens[quote - 1].isWord()
        || all.tokens[quote - 1].has(Trait::Speech);
    const bool isClause = quote > sentence.first && all.tokens[quote - 1].has(Trait::Complementiser)
        && shape.words >= 6 && shape.hasVerb && endsWithStop(shape);
    // "adding that “The bridge was closed when you came.”"
    return (isFirst || isClause) && (shape.beginsWithCapital || quote == sentence.first);
}

/// "“Top secret” is the highest grade."
bool isSubject(const SentenceTokens &all, qsizetype quote, const MarkedShape &shape)
{
    const auto &next = all.tokens[quote + 1];
    return shape.words <= 4 && shape.last.isLetterOrNumber() && next.isWord()
        && next.has(Trait::Auxiliary);
}

/// "calls it “hygge,” meaning …", "“enlace”, translated here as “…”": words that are explained.
bool isExplained(const SentenceTokens &all, qsizetype quote, const MarkedShape &shape)
{
    const auto next = quote + (all.tokens[quote + 1].kind == TokenKind::Comma ? 2 : 1);
    const bool isApart = next == quote + 2 || shape.last == u',';
    return shape.words <= 3 && isApart && all.tokens[next].isWord()
        && all.tokens[next].has(Trait::Naming);
}

/// Of words that a cue before them introduces.
QuotationKind kindBehind(
    const SentenceTokens &all, qsizetype quote, const MarkedShape &shape, qsizetype at, bool alone)
{
    const auto &cue = all.tokens[at];
    const bool isSpeech = cue.has(Trait::Speech);
    if (!isSpeech && cue.has(Trait::Thought) && shape.words <= 2)
        return QuotationKind::Term;
    if (isMotto(all, quote, shape))
        return QuotationKind::Term;
    if ((!alone || cue.has(Trait::Address)) && isTitle(all, quote, shape, at))
        return QuotationKind::Term;
    if (!isSpeech && isExplained(all, quote, shape))
        return QuotationKind::Term;
    if (shape.isSingle && !alone && shape.words <= 2 && quote - at > 7)
        return QuotationKind::Term; // glosses stand between single marks
    const bool isClause = quote > 0 && all.tokens[quote - 1].has(Trait::Complementiser);
    const bool isObject = !isClause
        && (shape.words <= 4 || (quote > 0 && all.tokens[quote - 1].has(Trait::Determiner)));
    if (!alone && cue.has(Trait::Weak) && !isSpeech && isObject)
        return QuotationKind::Term; // "they discussed the “…”"
    const bool isPreposition = cue.traits.hasAny(Trait::PrepositionCue | Trait::PostpositionCue);
    if (!isSpeech && !isPreposition && shape.words <= 3 && quote - at > 7)
        return QuotationKind::Term;
    const bool isReported = cue.traits.hasAny(Trait::Speech | Trait::Reported);
    if (!isReported && (isAttributive(all, quote, shape) || isNameOfNoun(all, quote, shape)))
        return QuotationKind::Term;
    return alone ? QuotationKind::Direct : QuotationKind::Mixed;
}

/// Of words before a cue.
QuotationKind kindAhead(
    const SentenceTokens &all, qsizetype quote, const MarkedShape &shape, qsizetype at, bool alone)
{
    if (alone || isSentence(shape))
        return QuotationKind::Direct;
    const bool isTitled = shape.words >= 2 && shape.beginsWithCapital && isTitleCase(shape);
    if (isTitled && at > quote)
        return QuotationKind::Term; // "who starred in “…”, posted the clip"
    // "raised to the “secret” level, according to Hill"
    if (all.tokens[quote - 1].has(Trait::Determiner) && isAttributive(all, quote, shape))
        return QuotationKind::Term;
    return QuotationKind::Mixed;
}

/// Of words without a cue: a slogan, a caption or speech whose speaker nobody names.
QuotationKind kindUncued(
    const SentenceTokens &all, qsizetype quote, const MarkedShape &shape, bool alone)
{
    const bool isBracketed = all.tokens[quote + 1].kind == TokenKind::Open; // "“…” (2015)"
    if (!alone || isBracketed || !isSentence(shape))
        return QuotationKind::Term;
    const auto first = all.sentenceOf(quote).first;
    if (first == quote)
        return QuotationKind::Direct;
    if (all.tokens[quote - 1].kind == TokenKind::Dash)
        return QuotationKind::Term;
    auto at = quote - 2; // "Students were asked twice, “…?”"
    while (at > std::max(first, quote - 5) && all.tokens[at].isWord()
        && !all.tokens[at].traits.hasAny(Trait::Speech | Trait::Address))
        --at;
    const bool isIntroduced =
        at >= first && all.tokens[at].traits.hasAny(Trait::Speech | Trait::Address);
    return isIntroduced ? QuotationKind::Direct : QuotationKind::Term;
}

} // namespace

static QuotationKind kindOf(
    const SentenceTokens &all, qsizetype span, const Attribution &attribution)
{
    const auto &shape = all.shapes[span];
    const auto quote = all.places[span];
    if (shape.words == 0)
        return QuotationKind::Term;
    const bool alone = standsAlone(all, quote, shape);
    if (shape.isDialogue && alone)
        return QuotationKind::Direct;
    if (shape.isWholeBlock && shape.isSingle
        && isTitleCase(shape)) // a heading between the paragraphs
        return QuotationKind::Term;
    const bool isJudged = attribution.place == CuePlace::Before && !shape.beginsWithCapital
        && all.tokens[attribution.cue].has(Trait::Judge)
        && !all.tokens[attribution.cue].has(Trait::Naming); // "called the plan “madness”"
    if (!isJudged && isNamed(all, quote, shape) && !(alone && attribution.place == CuePlace::After))
        return QuotationKind::Term;
    switch (attribution.place) {
    case CuePlace::After:
        return kindAhead(all, quote, shape, attribution.cue, alone);
    case CuePlace::Before:
        return kindBehind(all, quote, shape, attribution.cue, alone);
    case CuePlace::Label:
    case CuePlace::Signature:
    case CuePlace::Heading:
        return alone || isSentence(shape) ? QuotationKind::Direct : QuotationKind::Mixed;
    case CuePlace::Running:
        if (isSubject(all, quote, shape))
            return QuotationKind::Term;
        return alone && (shape.words >= 2 || endsWithStop(shape)) ? QuotationKind::Direct
                                                                  : QuotationKind::Term;
    case CuePlace::Acting:
    case CuePlace::Turn:
        return alone ? QuotationKind::Direct : QuotationKind::Term;
    case CuePlace::None:
        if (!endsWithStop(shape) && shape.capitals * 2 > shape.words)
            return QuotationKind::Term;
        return kindUncued(all, quote, shape, alone);
    case CuePlace::Beside:
        if (attribution.cue < 0)
            return kindUncued(all, quote, shape, alone);
        return alone && (isSentence(shape) || endsWithStop(shape)) ? QuotationKind::Direct
                                                                   : QuotationKind::Term;
    }
    Q_UNREACHABLE_RETURN(QuotationKind::Direct);
}

/// Words that are a term in one place are one in another, unless a verb of saying governs them.
static void spreadTerms(std::vector<QuotationKind> &kinds, const Document &document,
    const QList<MarkedSpan> &spans, const SentenceTokens &all,
    const std::vector<Attribution> &attributions)
{
    const auto wordsOf = [&](qsizetype span) {
        return document.textOf(spans[span].inner).toString().toCaseFolded();
    };
    constexpr qsizetype longestTerm = 3;
    QSet<QString> terms;
    const auto isShort = [&](qsizetype span) {
        return all.shapes[span].words <= longestTerm && all.shapes[span].last.isLetterOrNumber();
    };
    const auto count = qsizetype(kinds.size());
    for (qsizetype span = 0; span < count; ++span)
        if (kinds[span] == QuotationKind::Term && isShort(span))
            terms.insert(wordsOf(span));
    for (qsizetype span = 0; span < count; ++span) {
        const auto cue = attributions[span].cue;
        const bool isSaid = cue >= 0 && all.tokens[cue].has(Trait::Speech);
        if (kinds[span] == QuotationKind::Mixed && !isSaid && isShort(span)
            && terms.contains(wordsOf(span)))
            kinds[span] = QuotationKind::Term;
    }
}

std::vector<QuotationKind> kindsOf(const Document &document, const QList<MarkedSpan> &spans,
    const SentenceTokens &all, const std::vector<Attribution> &attributions)
{
    std::vector<QuotationKind> kinds;
    kinds.reserve(attributions.size());
    for (qsizetype span = 0; span < qsizetype(attributions.size()); ++span)
        kinds.push_back(
            continuesMarks(spans, span) ? kinds.back() : kindOf(all, span, attributions[span]));
    spreadTerms(kinds, document, spans, all, attributions);
    return kinds;
}

} // namespace postil
