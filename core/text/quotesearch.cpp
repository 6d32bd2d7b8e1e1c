// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/quotesearch.h"

#include "core/text/approximatesearch.h"
#include "core/text/textdrift.h"

#include <algorithm>

namespace postil {

static constexpr qsizetype mostPlaces = 32;
static constexpr qsizetype mostRanked = 10'000;
static constexpr qsizetype mostSteps = 2'000'000; // of the approximate search, some milliseconds
static constexpr double sureContext = 0.8;

FoldedQuote::FoldedQuote(const TextQuoteSelector &quote)
    : m_whole(QString(quote.prefix + quote.exact + quote.suffix))
    , m_range(m_whole.folded().toFolded(
          {quote.prefix.size(), quote.prefix.size() + quote.exact.size()}))
{
}

static bool isLetterAt(QStringView text, qsizetype i)
{
    return i >= 0 && i < text.size() && text[i].isLetterOrNumber();
}

static bool cutsWord(QStringView text, qsizetype border)
{
    return isLetterAt(text, border - 1) && isLetterAt(text, border);
}

namespace {

/// Judges places by a quote's surroundings.
class PlaceJudge
{
public:
    PlaceJudge(QStringView text, const FoldedQuote &quote, qsizetype expected)
        : m_text(text)
        , m_quote(quote)
        , m_expected(expected)
        , m_prefix(quote.prefix(), true)
        , m_suffix(quote.suffix())
        , m_beginsWord(!cutsWord(quote.whole().text(), quote.range().start))
        , m_endsWord(!cutsWord(quote.whole().text(), quote.range().end))
    {
    }

    qsizetype expected() const { return m_expected; }

    /// `exact`: how well the words agree. A whole word is not found within another one.
    QuotePlace judge(TextRange range, double exact) const
    {
        QuotePlace place{range, exact};
        if (m_beginsWord && cutsWord(m_text, range.start))
            place.exact -= 0.15;
        if (m_endsWord && cutsWord(m_text, range.end))
            place.exact -= 0.15;
        place.prefix = m_prefix.similarity(m_text.first(endBefore(range.start)));
        place.suffix = m_suffix.similarity(m_text.sliced(startAfter(range.end)));
        place.score = scoreOf(place);
        return place;
    }

    /// Ranks verbatim places by the letters next to them; the smaller the better. Fast.
    std::pair<qsizetype, qsizetype> rank(qsizetype start) const
    {
        const auto prefix = m_quote.prefix();
        const auto suffix = m_quote.suffix();
        const auto before = m_text.first(endBefore(start));
        const auto after = m_text.sliced(startAfter(start + m_quote.range().length()));
        qsizetype same = 0;
        while (same < std::min(before.size(), prefix.size())
            && before[before.size() - 1 - same] == prefix[prefix.size() - 1 - same])
            ++same;
        qsizetype sameAfter = 0;
        while (sameAfter < std::min(after.size(), suffix.size())
            && after[sameAfter] == suffix[sameAfter])
            ++sameAfter;
        return {-(same + sameAfter), m_expected < 0 ? start : qAbs(start - m_expected)};
    }

private:
    qsizetype endBefore(qsizetype at) const
    {
        return at > 0 && m_text[at - 1] == u' ' ? at - 1 : at;
    }
    qsizetype startAfter(qsizetype at) const
    {
        return at < m_text.size() && m_text[at] == u' ' ? at + 1 : at;
    }

    double scoreOf(const QuotePlace &place) const
    {
        auto sum = 50 * place.exact;
        auto weights = 50.0;
        const auto add = [&](double weight, double agreement) {
            sum += weight * agreement;
            weights += weight;
        };
        if (m_prefix.size() > 0)
            add(20, place.prefix);
        if (m_suffix.size() > 0)
            add(20, place.suffix);
        if (m_expected >= 0) {
            const auto distance = double(qAbs(place.range.start - m_expected));
            add(2, std::max(0.0, 1 - distance / double(std::max<qsizetype>(1, m_text.size()))));
        }
        return sum / weights;
    }

    QStringView m_text;
    const FoldedQuote &m_quote;
    qsizetype m_expected;
    ShortPattern m_prefix;
    ShortPattern m_suffix;
    bool m_beginsWord;
    bool m_endsWord;
};

} // namespace

/// Of very many places only those around the expected one are looked at.
static void keepNearest(std::vector<qsizetype> &starts, qsizetype expected)
{
    const auto count = qsizetype(starts.size());
    if (count <= mostRanked)
        return;
    const auto nearest = std::ranges::lower_bound(starts, expected) - starts.begin();
    const auto first = std::clamp<qsizetype>(nearest - mostRanked / 2, 0, count - mostRanked);
    starts = {starts.begin() + first, starts.begin() + first + mostRanked};
}

static std::vector<QuotePlace> verbatimPlaces(
    QStringView text, const FoldedQuote &quote, const PlaceJudge &judge)
{
    auto starts = findAll(text, quote.exact());
    keepNearest(starts, judge.expected());
    if (qsizetype(starts.size()) > mostPlaces) {
        std::vector<std::pair<std::pair<qsizetype, qsizetype>, qsizetype>> ranked;
        ranked.reserve(starts.size());
        for (const auto start : starts)
            ranked.emplace_back(judge.rank(start), start);
        std::ranges::partial_sort(ranked, ranked.begin() + mostPlaces);
        starts.clear();
        for (qsizetype i = 0; i < mostPlaces; ++i)
            starts.push_back(ranked[i].second);
    }
    std::vector<QuotePlace> places;
    for (const auto start : starts)
        places.push_back(judge.judge({start, start + quote.range().length()}, 1));
    return places;
}

/// The place that errors found, at whole words if the passage was: by at most three letters.
static TextRange wholeWords(QStringView text, TextRange range, QStringView exact)
{
    constexpr qsizetype most = 3;
    auto end = range.end;
    while (isLetterAt(exact, exact.size() - 1) && end - range.end <= most && cutsWord(text, end))
        ++end;
    auto start = range.start;
    while (isLetterAt(exact, 0) && range.start - start <= most && cutsWord(text, start))
        --start;
    return {range.start - start <= most ? start : range.start,
        end - range.end <= most ? end : range.end};
}

static bool isSure(const std::vector<QuotePlace> &verbatim, const FoldedQuote &quote)
{
    return std::ranges::any_of(verbatim, [&](const QuotePlace &place) {
        return place.exact == 1
            && (!quote.hasContext()
                || (place.prefix >= sureContext && place.suffix >= sureContext));
    });
}

/// Adds the place that shares runs of words with the quote and its surroundings.
static void addByWords(std::vector<QuotePlace> &places, const IndexedText &text,
    const FoldedQuote &quote, const PlaceJudge &judge)
{
    const TextDrift drift(quote.whole(), text);
    const auto found = drift.follow(quote.range());
    if (found && found->kept > 0)
        places.push_back(judge.judge(found->range, found->kept));
}

static void addByLetters(std::vector<QuotePlace> &places, QStringView text,
    const FoldedQuote &quote, const PlaceJudge &judge)
{
    const auto exact = quote.exact();
    const auto blocks = exact.size() / 64 + 1;
    if (exact.size() < 4 || exact.size() > 1024 || blocks * text.size() > mostSteps)
        return;
    const auto most = std::min<qsizetype>(256, exact.size() * 2 / 5);
    const auto known = places;
    for (const auto &match : findApproximately(text, exact, most, mostPlaces)) {
        const auto agreement = 1 - double(match.errors) / double(exact.size());
        const auto isKnown = std::ranges::any_of(known, [&](const QuotePlace &place) {
            return place.range.intersects(match.range) && place.exact >= agreement;
        });
        if (!isKnown)
            places.push_back(judge.judge(wholeWords(text, match.range, exact), agreement));
    }
}

std::vector<QuotePlace> findQuote(
    const IndexedText &text, const FoldedQuote &quote, qsizetype expected)
{
    if (quote.range().isEmpty())
        return {};
    const PlaceJudge judge(text.text(), quote, expected);
    auto places = verbatimPlaces(text.text(), quote, judge);
    if (!isSure(places, quote)) {
        addByWords(places, text, quote, judge);
        addByLetters(places, text.text(), quote, judge);
    }
    std::ranges::stable_sort(places, std::ranges::greater(), &QuotePlace::score);
    return places;
}

} // namespace postil
