// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/quotesearch.h"

#include "core/text/approximatesearch.h"
#include "core/text/wordalignment.h"

#include <algorithm>

namespace postil {

static constexpr qsizetype mostPlaces = 32;
static constexpr qsizetype mostSteps = 2'000'000; // of the approximate search, some milliseconds
static constexpr double sureContext = 0.8;

namespace {

/// Judges places by a quote's surroundings.
class PlaceJudge
{
public:
    PlaceJudge(QStringView text, const FoldedQuote &quote)
        : m_text(text)
        , m_quote(quote)
        , m_prefix(quote.prefix, true)
        , m_suffix(quote.suffix)
    {
    }

    QuotePlace judge(TextRange range, double exact) const
    {
        QuotePlace place{range, exact};
        auto before = range.start;
        while (before > 0 && m_text[before - 1] == u' ')
            --before;
        auto after = range.end;
        while (after < m_text.size() && m_text[after] == u' ')
            ++after;
        place.prefix = m_prefix.similarity(m_text.first(before));
        place.suffix = m_suffix.similarity(m_text.sliced(after));
        place.score = scoreOf(place);
        return place;
    }

    /// Which of many verbatim places are worth judging: those whose nearest letters agree.
    qsizetype roughly(qsizetype start) const
    {
        constexpr qsizetype most = 16;
        const auto &[exact, prefix, suffix, expected] = m_quote;
        qsizetype same = 0;
        for (qsizetype i = 1; i <= std::min({most, start, prefix.size()}); ++i)
            same += m_text[start - i] == prefix[prefix.size() - i];
        const auto end = start + exact.size();
        for (qsizetype i = 0; i < std::min({most, m_text.size() - end, suffix.size()}); ++i)
            same += m_text[end + i] == suffix[i];
        return same;
    }

private:
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
        if (m_quote.expected >= 0) {
            const auto distance = double(qAbs(place.range.start - m_quote.expected));
            add(2, std::max(0.0, 1 - distance / double(std::max<qsizetype>(1, m_text.size()))));
        }
        return sum / weights;
    }

    QStringView m_text;
    const FoldedQuote &m_quote;
    ShortPattern m_prefix;
    ShortPattern m_suffix;
};

} // namespace

static std::vector<QuotePlace> verbatimPlaces(
    QStringView text, const FoldedQuote &quote, const PlaceJudge &judge)
{
    auto starts = findAll(text, quote.exact);
    if (qsizetype(starts.size()) > mostPlaces) {
        std::vector<std::tuple<qsizetype, qsizetype, qsizetype>> ranked; // the smaller the better
        ranked.reserve(starts.size());
        for (const auto start : starts)
            ranked.emplace_back(-judge.roughly(start), qAbs(start - quote.expected), start);
        std::ranges::partial_sort(ranked, ranked.begin() + mostPlaces);
        starts.clear();
        for (qsizetype i = 0; i < mostPlaces; ++i)
            starts.push_back(std::get<2>(ranked[i]));
    }
    std::vector<QuotePlace> places;
    for (const auto start : starts)
        places.push_back(judge.judge({start, start + quote.exact.size()}, 1));
    return places;
}

/// Whether a passage that began and ended with whole words is now cut within one, and by how
/// little.
static TextRange wholeWords(QStringView text, TextRange range, QStringView exact)
{
    constexpr qsizetype most = 3;
    const auto isLetterAt = [&](qsizetype i) {
        return i >= 0 && i < text.size() && text[i].isLetterOrNumber();
    };
    if (exact.back().isLetterOrNumber()) {
        auto end = range.end;
        while (end - range.end <= most && isLetterAt(end - 1) && isLetterAt(end))
            ++end;
        range.end = end - range.end <= most ? end : range.end;
    }
    if (exact.front().isLetterOrNumber()) {
        auto start = range.start;
        while (range.start - start <= most && isLetterAt(start) && isLetterAt(start - 1))
            --start;
        range.start = range.start - start <= most ? start : range.start;
    }
    return range;
}

/// For quotes too long to be searched letter by letter.
static std::vector<ApproximateMatch> matchByWords(QStringView text, QStringView exact)
{
    const auto quoteWords = wordsOf(exact);
    const auto textWords = wordsOf(text);
    const WordAlignment alignment(quoteWords, textWords);
    qsizetype first = -1;
    qsizetype last = -1;
    qsizetype kept = 0;
    for (qsizetype i = 0; i < qsizetype(quoteWords.size()); ++i) {
        const auto j = alignment.newOf(i);
        if (j < 0 || j <= last)
            continue;
        const auto span = textWords[j].end - textWords[first < 0 ? j : first].start;
        if (span > exact.size() * 2)
            break;
        first = first < 0 ? j : first;
        last = j;
        kept += quoteWords[i].range().length();
    }
    if (first < 0)
        return {};
    return {{{textWords[first].start, textWords[last].end}, exact.size() - kept}};
}

static std::vector<ApproximateMatch> approximateMatches(QStringView text, QStringView exact)
{
    const auto blocks = exact.size() / 64 + 1;
    if (exact.size() > 1024 || blocks * text.size() > mostSteps)
        return matchByWords(text, exact);
    if (exact.size() < 4)
        return {};
    return findApproximately(
        text, exact, std::min<qsizetype>(256, exact.size() * 2 / 5), mostPlaces);
}

static bool isSure(const std::vector<QuotePlace> &verbatim, const FoldedQuote &quote)
{
    if (verbatim.empty())
        return false;
    if (quote.prefix.isEmpty() && quote.suffix.isEmpty())
        return true;
    return std::ranges::any_of(verbatim, [](const QuotePlace &place) {
        return place.prefix >= sureContext && place.suffix >= sureContext;
    });
}

std::vector<QuotePlace> findQuote(QStringView text, const FoldedQuote &quote)
{
    if (quote.exact.isEmpty())
        return {};
    const PlaceJudge judge(text, quote);
    auto places = verbatimPlaces(text, quote, judge);
    if (!isSure(places, quote)) {
        const auto isTaken = [verbatim = places](TextRange range) {
            return std::ranges::any_of(
                verbatim, [&](const QuotePlace &place) { return place.range.intersects(range); });
        };
        for (const auto &match : approximateMatches(text, quote.exact)) {
            if (isTaken(match.range))
                continue;
            const auto agreement = 1 - double(match.errors) / double(quote.exact.size());
            places.push_back(judge.judge(wholeWords(text, match.range, quote.exact), agreement));
        }
    }
    std::ranges::stable_sort(places, std::ranges::greater(), &QuotePlace::score);
    return places;
}

} // namespace postil
