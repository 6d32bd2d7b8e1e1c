// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/textanchor.h"

#include "core/text/approximatesearch.h"
#include "core/text/passagechange.h"
#include "core/text/quotesearch.h"
#include "core/text/textdrift.h"

namespace postil {

static constexpr double leastScore = 0.7; ///< below it nothing was found
static constexpr double leastAlike = 0.6; ///< of the words alone

/// The texts folded and compared.
class TextAnchor::Folded
{
public:
    Folded(QStringView newSource, QStringView oldSource) : newText(newSource), oldText(oldSource)
    {
        if (!oldSource.isEmpty())
            drift.emplace(oldText, newText);
    }

    IndexedText newText;
    IndexedText oldText;
    std::optional<TextDrift> drift;
};

TextAnchor::TextAnchor(QStringView newText, QStringView oldText)
    : m_newText(newText)
    , m_oldText(oldText)
{
    const auto shorter = std::min(newText.size(), oldText.size());
    while (m_sameBefore < shorter && newText[m_sameBefore] == oldText[m_sameBefore])
        ++m_sameBefore;
    while (m_sameAfter < shorter - m_sameBefore
        && newText[newText.size() - 1 - m_sameAfter] == oldText[oldText.size() - 1 - m_sameAfter])
        ++m_sameAfter;
}

TextAnchor::~TextAnchor() = default;
TextAnchor::TextAnchor(TextAnchor &&) noexcept = default;
TextAnchor &TextAnchor::operator=(TextAnchor &&) noexcept = default;

TextAnchor::Folded &TextAnchor::folded() const
{
    if (!m_folded)
        m_folded = std::make_unique<Folded>(m_newText, m_oldText);
    return *m_folded;
}

static bool standsAt(QStringView text, QStringView words, qsizetype start)
{
    return start >= 0 && start <= text.size() - words.size()
        && text.sliced(start, words.size()) == words;
}

/// A border never parts the two halves of a character.
static TextRange wholeCharacters(QStringView text, TextRange range)
{
    const auto parts = [&](qsizetype at) {
        return at > 0 && at < text.size() && text[at].isLowSurrogate()
            && text[at - 1].isHighSurrogate();
    };
    return {range.start - parts(range.start), range.end + parts(range.end)};
}

/// Takes in what the folding dropped at the quote's ends, if it still stands there.
static TextRange withDroppedEnds(QStringView text, TextRange range, QStringView exact)
{
    const auto leading = exact.size() - exact.trimmed().size() > 0 && exact.front().isSpace();
    if (leading && range.start > 0 && text[range.start - 1] == exact.front())
        --range.start;
    if (exact.back().isSpace() && range.end < text.size() && text[range.end] == exact.back())
        ++range.end;
    return range;
}

/// The place of the quote in the old text: at its start, else where its surroundings agree best.
std::optional<TextRange> TextAnchor::oldRange(const TextQuoteSelector &quote, qsizetype start) const
{
    if (m_oldText.isEmpty())
        return {};
    if (standsAt(m_oldText, quote.exact, start))
        return TextRange{start, start + quote.exact.size()};
    const QString joined = quote.prefix + quote.exact + quote.suffix;
    if (const auto at = findAll(m_oldText, joined); at.size() == 1)
        return TextRange{
            at[0] + quote.prefix.size(), at[0] + quote.prefix.size() + quote.exact.size()};
    if (const auto at = findAll(m_oldText, quote.exact); at.size() == 1)
        return TextRange{at[0], at[0] + quote.exact.size()};
    return {};
}

/// Its place in the new text if it lies in a part that both texts share.
std::optional<TextRange> TextAnchor::untouched(TextRange old) const
{
    if (old.end <= m_sameBefore)
        return old;
    const auto moved = m_newText.size() - m_oldText.size();
    if (old.start >= m_oldText.size() - m_sameAfter)
        return TextRange{old.start + moved, old.end + moved};
    return {};
}

/// With no old text to follow it through: the same words in the same surroundings in the same
/// place.
std::optional<Anchoring> TextAnchor::stillThere(
    const TextQuoteSelector &quote, qsizetype start) const
{
    const auto end = start + quote.exact.size();
    if (!standsAt(m_newText, quote.exact, start) || !standsAt(m_newText, quote.suffix, end)
        || !standsAt(m_newText, quote.prefix, start - quote.prefix.size()))
        return {};
    if (quote.prefix.isEmpty() && quote.suffix.isEmpty() && quote.exact.size() < 4)
        return {};
    return Anchoring{TextRange{start, end}, false, 1};
}

Anchoring TextAnchor::find(const TextQuoteSelector &quote, TextRange hint) const
{
    if (quote.exact.isEmpty())
        return {};
    auto found = search(quote, hint.start);
    if (found.range)
        found.range = wholeCharacters(m_newText, *found.range);
    return found;
}

Anchoring TextAnchor::search(const TextQuoteSelector &quote, qsizetype start) const
{
    const auto old = oldRange(quote, start);
    if (old) {
        if (const auto range = untouched(*old))
            return {range, false, 1};
        if (const auto found = followed(quote, *old); found.range)
            return found;
    } else if (const auto found = stillThere(quote, start)) {
        return *found;
    }
    return searched(quote, old, start);
}

Anchoring TextAnchor::followed(const TextQuoteSelector &quote, TextRange old) const
{
    const auto &texts = folded();
    const auto passage = texts.oldText.folded().toFolded(old);
    const auto found = texts.drift->follow(passage);
    if (!found || found->range.isEmpty())
        return {};
    const auto range =
        withDroppedEnds(m_newText, texts.newText.folded().toSource(found->range), quote.exact);
    const auto change = comparePassages({m_oldText, old}, {m_newText, range});
    const auto context = std::max(found->before, found->after);
    if (std::max(found->kept, change.similarity) < 0.5 && context < 0.5)
        return {};
    const auto score = (50 * change.similarity + 20 * found->before + 20 * found->after) / 90;
    const bool isSame = change.similarity == 1 && context >= 0.25;
    const bool isAlike = change.similarity >= 0.5 && context >= 0.5 && !change.changesMeaning;
    return {range, !isSame && !isAlike, score};
}

/// Whether the best place is like enough to be asked about: one that stands there once and verbatim
/// always is, if its words are more than one or two.
static bool isWorthShowing(const std::vector<QuotePlace> &places, const FoldedQuote &quote)
{
    constexpr qsizetype someLetters = 10;
    const auto isVerbatim = [](const QuotePlace &place) { return place.exact == 1; };
    if (places[0].score >= leastScore && places[0].exact >= leastAlike)
        return true;
    return isVerbatim(places[0]) && quote.range().length() >= someLetters
        && std::ranges::count_if(places, isVerbatim) == 1;
}

/// Whether the best place can be nothing else: no other comes near, and its surroundings agree or,
/// if they do not, its words are many and the same.
static bool isCertain(const std::vector<QuotePlace> &places, const FoldedQuote &quote)
{
    constexpr double clearly = 0.05;
    constexpr qsizetype manyLetters = 24;
    const auto &best = places[0];
    const auto isUnchanged = [&](const QuotePlace &place) {
        return quote.hasContext() && place.exact == 1 && place.prefix == 1 && place.suffix == 1;
    };
    if (isUnchanged(best) && std::ranges::count_if(places, isUnchanged) == 1)
        return true;
    const auto isRival = [&](const QuotePlace &place) {
        return place.score > best.score - clearly && !place.range.intersects(best.range);
    };
    if (std::any_of(places.begin() + 1, places.end(), isRival))
        return false;
    const auto before = quote.prefix().isEmpty() ? 0 : best.prefix;
    const auto after = quote.suffix().isEmpty() ? 0 : best.suffix;
    const auto context = std::max(before, after);
    if (best.exact == 1 && quote.range().length() >= manyLetters)
        return context >= 0.3 || !quote.hasContext();
    return context >= 0.6 && best.exact >= leastAlike;
}

Anchoring TextAnchor::searched(
    const TextQuoteSelector &quote, std::optional<TextRange> old, qsizetype start) const
{
    const auto &texts = folded();
    const FoldedQuote words(quote);
    const auto expected = start < 0 ? -1 : texts.newText.folded().toFolded({start, start}).start;
    const auto places = findQuote(texts.newText, words, expected);
    if (places.empty() || !isWorthShowing(places, words))
        return {};
    const auto &best = places[0];
    if (old && texts.drift->shareKnown(best.range) > 0.5 && best.score < 0.95)
        return {};
    const auto range =
        withDroppedEnds(m_newText, texts.newText.folded().toSource(best.range), quote.exact);
    const QString whole = quote.prefix + quote.exact + quote.suffix;
    const TextRange inWhole{quote.prefix.size(), quote.prefix.size() + quote.exact.size()};
    const auto change = comparePassages({whole, inWhole}, {m_newText, range});
    const bool isSure = isCertain(places, words) && !change.changesMeaning;
    return {range, !isSure, best.score};
}

} // namespace postil
