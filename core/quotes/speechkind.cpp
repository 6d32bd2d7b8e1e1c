// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/speechkind.h"

#include <algorithm>

namespace postil {

namespace {

bool isTitleCase(const MarkedShape &shape)
{
    return shape.capitals > 0 && shape.capitals >= shape.words - shape.smallWords;
}

bool endsWithStop(const MarkedShape &shape)
{
    return !shape.last.isNull() && QStringView(u".?!…").contains(shape.last);
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

} // namespace

QuotationKind kindOf(const SentenceTokens &all, qsizetype span, const Attribution &attribution)
{
    const auto &shape = all.shapes[span];
    const auto quote = all.places[span];
    if (shape.words == 0)
        return QuotationKind::Term;
    const bool alone = standsAlone(all, quote, shape);
    if (shape.isWholeBlock && shape.isSingle
        && isTitleCase(shape)) // a heading between the paragraphs
        return QuotationKind::Term;
    if (isNamed(all, quote, shape) && !(alone && attribution.place == CuePlace::After))
        return QuotationKind::Term;
    switch (attribution.place) {
    case CuePlace::After:
        if (!alone && shape.words >= 2 && shape.beginsWithCapital && isTitleCase(shape)
            && attribution.cue > quote)
            return QuotationKind::Term; // "who starred in “…”, posted the clip"
        return alone || isSentence(shape) ? QuotationKind::Direct : QuotationKind::Mixed;
    case CuePlace::Before: {
        const auto &cue = all.tokens[attribution.cue];
        const bool isThought = !cue.has(Trait::Speech) && cue.has(Trait::Thought);
        if (isThought && shape.words <= 2)
            return QuotationKind::Term;
        if ((!alone || cue.has(Trait::Address)) && isTitle(all, quote, shape, attribution.cue))
            return QuotationKind::Term;
        const bool isClause = quote > 0 && all.tokens[quote - 1].has(Trait::Complementiser);
        const bool isObject = !isClause
            && (shape.words <= 4 || (quote > 0 && all.tokens[quote - 1].has(Trait::Determiner)));
        if (!alone && cue.has(Trait::Weak) && !cue.has(Trait::Speech) && isObject)
            return QuotationKind::Term; // "they discussed the “…”"
        if (!cue.has(Trait::Speech) && shape.words <= 3 && quote - attribution.cue > 7)
            return QuotationKind::Term;
        if (isAttributive(all, quote, shape) && !cue.traits.hasAny(Trait::Speech | Trait::Reported))
            return QuotationKind::Term;
        return alone ? QuotationKind::Direct : QuotationKind::Mixed;
    }
    case CuePlace::Label:
    case CuePlace::Signature:
    case CuePlace::Heading:
        return alone || isSentence(shape) ? QuotationKind::Direct : QuotationKind::Mixed;
    case CuePlace::Running:
        return alone && (shape.words >= 2 || endsWithStop(shape)) ? QuotationKind::Direct
                                                                  : QuotationKind::Term;
    case CuePlace::None:
        if (!endsWithStop(shape) && shape.capitals * 2 > shape.words)
            return QuotationKind::Term;
        [[fallthrough]];
    case CuePlace::Beside:
        return alone && (isSentence(shape) || endsWithStop(shape)) ? QuotationKind::Direct
                                                                   : QuotationKind::Term;
    }
    Q_UNREACHABLE_RETURN(QuotationKind::Direct);
}

} // namespace postil
