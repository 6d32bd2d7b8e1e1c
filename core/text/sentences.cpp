// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/sentences.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace postil {

using namespace std::string_view_literals;

// Lower case, without the last full stop, sorted by code unit.
static constexpr auto neverLast = std::to_array({u"abg"sv, u"abs"sv, u"adm"sv, u"al"sv, u"approx"sv,
    u"art"sv, u"aug"sv, u"bd"sv, u"brig"sv, u"bzw"sv, u"ca"sv, u"cap"sv, u"capt"sv, u"cf"sv,
    u"cmdr"sv, u"col"sv, u"cpl"sv, u"dec"sv, u"det"sv, u"dipl"sv, u"dr"sv, u"dra"sv, u"dres"sv,
    u"e.g"sv, u"ed"sv, u"eds"sv, u"ev"sv, u"evtl"sv, u"ex"sv, u"feb"sv, u"fig"sv, u"frl"sv,
    u"gen"sv, u"geb"sv, u"ggf"sv, u"gov"sv, u"hon"sv, u"hr"sv, u"hrsg"sv, u"i.e"sv, u"ing"sv,
    u"insp"sv, u"jan"sv, u"jr"sv, u"kap"sv, u"lic"sv, u"lt"sv, u"maj"sv, u"mgr"sv, u"mlle"sv,
    u"mme"sv, u"mr"sv, u"mrs"sv, u"ms"sv, u"msgr"sv, u"mt"sv, u"mx"sv, u"nov"sv, u"oct"sv, u"okt"sv,
    u"op"sv, u"pp"sv, u"pres"sv, u"prof"sv, u"pvt"sv, u"rep"sv, u"reps"sv, u"rev"sv, u"sen"sv,
    u"sens"sv, u"sept"sv, u"sgt"sv, u"sog"sv, u"sr"sv, u"sra"sv, u"srta"sv, u"st"sv, u"ste"sv,
    u"str"sv, u"supt"sv, u"tel"sv, u"u.a"sv, u"ud"sv, u"uds"sv, u"vgl"sv, u"viz"sv, u"vol"sv,
    u"vs"sv, u"z.b"sv, u"zzgl"sv, u"акад"sv, u"гр"sv, u"им"sv, u"проф"sv, u"см"sv, u"ст"sv,
    u"т.е"sv, u"тел"sv, u"ул"sv});

// What may begin a sentence and seldom belongs to a name: decides after "U.S." or "Inc.".
static constexpr auto openers = std::to_array({u"a"sv, u"after"sv, u"although"sv, u"an"sv, u"and"sv,
    u"as"sv, u"at"sv, u"but"sv, u"by"sv, u"das"sv, u"der"sv, u"die"sv, u"el"sv, u"elle"sv, u"er"sv,
    u"es"sv, u"for"sv, u"he"sv, u"her"sv, u"his"sv, u"however"sv, u"i"sv, u"if"sv, u"il"sv, u"in"sv,
    u"it"sv, u"its"sv, u"la"sv, u"le"sv, u"les"sv, u"los"sv, u"many"sv, u"most"sv, u"on"sv,
    u"our"sv, u"she"sv, u"sie"sv, u"since"sv, u"so"sv, u"some"sv, u"that"sv, u"the"sv, u"their"sv,
    u"then"sv, u"there"sv, u"these"sv, u"they"sv, u"this"sv, u"those"sv, u"to"sv, u"we"sv,
    u"what"sv, u"when"sv, u"while"sv, u"who"sv, u"wir"sv, u"with"sv, u"yet"sv, u"you"sv, u"в"sv,
    u"и"sv, u"на"sv, u"но"sv, u"он"sv, u"она"sv, u"они"sv, u"это"sv});

// May end a sentence or stand before a name: the next word decides.
static constexpr auto sometimesLast = std::to_array(
    {u"a.m"sv, u"bros"sv, u"co"sv, u"corp"sv, u"dept"sv, u"est"sv, u"etc"sv, u"inc"sv, u"ltd"sv,
        u"p.m"sv, u"usw"sv, u"г"sv, u"гг"sv, u"др"sv, u"млн"sv, u"млрд"sv, u"руб"sv, u"тыс"sv});

static constexpr auto numberSigns = std::to_array({u"no"sv, u"nos"sv, u"nr"sv, u"núm"sv});

// The first letters of the months in languages that write "3. März".
static constexpr auto months =
    std::to_array({u"apr"sv, u"aug"sv, u"avr"sv, u"dez"sv, u"dec"sv, u"feb"sv, u"fev"sv, u"jan"sv,
        u"jul"sv, u"jun"sv, u"mai"sv, u"mar"sv, u"mär"sv, u"nov"sv, u"okt"sv, u"oct"sv, u"sep"sv});

static constexpr qsizetype longestWord = 24; // what is longer decides nothing; keeps all linear

static bool isOneOf(const auto &words, QStringView word)
{
    const auto folded = word.toString().toCaseFolded();
    return std::ranges::contains(
        words, std::u16string_view(QStringView(folded).utf16(), folded.size()));
}

static bool isFullWidthStop(QChar c)
{
    return c == u'。' || c == u'！' || c == u'？' || c == u'｡' || c == u'．';
}

static bool isStop(QChar c)
{
    switch (c.unicode()) {
    case u'.':
    case u'!':
    case u'?':
    case u'…':
    case u'؟':
    case u'۔':
    case u'।':
    case u'॥':
    case u'։':
    case u'።':
    case u'‼':
    case u'⁇':
    case u'⁈':
    case u'⁉':
        return true;
    default:
        return isFullWidthStop(c);
    }
}

static bool isCloser(QChar c)
{
    return c == u'"' || c == u'\'' || c == u'”' || c == u'’' || c == u'»' || c == u'“' || c == u'‹'
        || c == u'›' || c.category() == QChar::Punctuation_Close
        || c.category() == QChar::Punctuation_FinalQuote || c.category() == QChar::Mark_NonSpacing;
}

static bool isSpace(QChar c)
{
    return c.isSpace();
}

static bool isDigit(QChar c)
{
    return c.isDigit();
}

static qsizetype skip(QStringView text, qsizetype at, bool (*predicate)(QChar))
{
    while (at < text.size() && predicate(text[at]))
        ++at;
    return at;
}

static bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// The word, with the full stops inside it, that ends at `end`.
static QStringView wordBefore(QStringView text, qsizetype end)
{
    auto start = end;
    while (start > 0 && end - start < longestWord
        && (isWordPart(text[start - 1]) || text[start - 1] == u'.'))
        --start;
    return text.sliced(start, end - start);
}

static QStringView wordAfter(QStringView text, qsizetype start)
{
    const auto near = text.sliced(start, std::min(text.size() - start, longestWord * 2));
    const auto first = skip(near, 0, [](QChar c) { return !isWordPart(c) && c != u'\n'; });
    return near.sliced(first, skip(near, first, isWordPart) - first);
}

static bool isInitials(QStringView word)
{
    // "J", "J.F", "U.S", "Ph.D": parts of at most two letters, the last of one
    if (word.isEmpty() || !word.back().isLetter())
        return false;
    if (word.size() == 1)
        return word[0].isUpper();
    return word[word.size() - 2] == u'.' && word.count(u'.') * 3 >= word.size() - 1;
}

static bool isOrdinal(QStringView word)
{
    return !word.isEmpty() && word.size() <= 2 && skip(word, 0, isDigit) == word.size();
}

/// Whether the full stop at `stop`, followed by white space and no small letter, is part of a word.
static bool isInsideSentence(QStringView text, qsizetype blockStart, qsizetype stop, qsizetype next)
{
    const auto before = wordBefore(text.first(stop).sliced(blockStart), stop - blockStart);
    const auto after = wordAfter(text, next);
    if (before.isEmpty())
        return false;
    if (isOrdinal(before))
        return before.size() == stop - blockStart
            || isOneOf(months, after.first(std::min(after.size(), 3LL)));
    if (before.size() == 1 && before[0].isUpper() && before != u"I")
        return true;
    if (isOneOf(neverLast, before))
        return true;
    if (isOneOf(numberSigns, before))
        return !after.isEmpty() && after[0].isDigit();
    return (isInitials(before) || isOneOf(sometimesLast, before)) && !isOneOf(openers, after);
}

/// Where the sentence ends whose stop stands at `stop`, closers taken in; nothing if it goes on.
static qsizetype sentenceEnd(QStringView text, TextRange block, qsizetype stop)
{
    const auto afterStops = skip(text, stop, isStop);
    const bool spacedCloser = afterStops + 1 < block.end && text[afterStops].isSpace()
        && text[afterStops + 1] == u'»'; // as in French
    const auto end = std::min(skip(text, afterStops + spacedCloser, isCloser), block.end);
    if (end >= block.end)
        return block.end;
    if (isFullWidthStop(text[afterStops - 1]))
        return end;
    if (!text[end].isSpace())
        return -1;
    const auto next = skip(text, end, isSpace);
    if (next >= block.end)
        return end;
    const auto first = wordAfter(text, next);
    if (!first.isEmpty() && first[0].isLower())
        return -1;
    const bool single = text[stop] == u'.' && afterStops == stop + 1 && end == afterStops;
    return single && isInsideSentence(text, block.start, stop, next) ? -1 : end;
}

static void appendTrimmed(QList<TextRange> &found, QStringView text, TextRange range)
{
    range.start = std::min(skip(text, range.start, isSpace), range.end);
    while (range.end > range.start && text[range.end - 1].isSpace())
        --range.end;
    if (!range.isEmpty())
        found.append(range);
}

static void appendSentences(QList<TextRange> &found, QStringView text, TextRange block)
{
    auto start = block.start;
    for (auto at = block.start; at < block.end; ++at) {
        if (!isStop(text[at]))
            continue;
        if (const auto end = sentenceEnd(text, block, at); end >= 0) {
            appendTrimmed(found, text, {start, end});
            start = end;
        }
        at = skip(text, at, isStop) - 1;
    }
    appendTrimmed(found, text, {start, block.end});
}

QList<TextRange> sentences(QStringView text)
{
    QList<TextRange> found;
    for (qsizetype start = 0; start <= text.size();) {
        auto end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        appendSentences(found, text, {start, end});
        start = end + 1;
    }
    return found;
}

TextRange sentenceAt(QStringView text, qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    const auto start = position == 0 ? 0 : text.lastIndexOf(u'\n', position - 1) + 1;
    auto end = text.indexOf(u'\n', position);
    if (end < 0)
        end = text.size();
    QList<TextRange> found;
    appendSentences(found, text, {start, end});
    if (found.isEmpty())
        return {position, position};
    const auto next = std::ranges::upper_bound(found, position, {}, &TextRange::start);
    return next == found.begin() ? found.first() : *(next - 1);
}

} // namespace postil
