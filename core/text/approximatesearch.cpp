// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/approximatesearch.h"

#include <algorithm>

namespace postil {

static constexpr qsizetype wordBits = 64;

namespace {

/// 64 rows of one column of the edit matrix, as vertical differences.
struct Block
{
    quint64 plus = ~quint64(0);
    quint64 minus = 0;

    /// Moves on by one column. `in` and the result: the horizontal difference above the block and
    /// at the row whose bit is `lastRow`.
    int advance(quint64 equal, quint64 lastRow, int in)
    {
        const quint64 inMinus = in < 0;
        const auto vertical = equal | minus;
        equal |= inMinus;
        const auto horizontal = (((equal & plus) + plus) ^ plus) | equal;
        auto horizontalPlus = minus | ~(horizontal | plus);
        auto horizontalMinus = plus & horizontal;
        const int out =
            int((horizontalPlus & lastRow) != 0) - int((horizontalMinus & lastRow) != 0);
        horizontalPlus = (horizontalPlus << 1) | quint64(in > 0);
        horizontalMinus = (horizontalMinus << 1) | inMinus;
        plus = horizontalMinus | ~(vertical | horizontalPlus);
        minus = horizontalPlus & vertical;
        return out;
    }
};

/// Which rows hold a unit, per block of 64 rows; a table row per distinct unit of the pattern.
class EqualityTable
{
public:
    EqualityTable(QStringView pattern, bool reversed)
        : m_blocks((pattern.size() + wordBits - 1) / wordBits)
        , m_masks(m_blocks, 0) // symbol 0: not in the pattern
        , m_pattern(pattern)
    {
        for (qsizetype i = 0; i < pattern.size(); ++i) {
            auto &symbol = symbols()[pattern[reversed ? pattern.size() - 1 - i : i].unicode()];
            if (symbol == 0) {
                symbol = qint32(m_masks.size() / m_blocks);
                m_masks.resize(m_masks.size() + m_blocks, 0);
            }
            m_masks[symbol * m_blocks + i / wordBits] |= quint64(1) << (i % wordBits);
        }
    }

    ~EqualityTable()
    {
        for (const auto c : m_pattern)
            symbols()[c.unicode()] = 0;
    }

    Q_DISABLE_COPY_MOVE(EqualityTable)

    qsizetype blocks() const { return m_blocks; }
    const quint64 *masksOf(QChar c) const { return &m_masks[symbols()[c.unicode()] * m_blocks]; }

private:
    static std::vector<qint32> &symbols()
    {
        static thread_local std::vector<qint32> table(65536, 0); // clean between uses
        return table;
    }

    qsizetype m_blocks;
    std::vector<quint64> m_masks;
    QStringView m_pattern;
};

/// The edit matrix of a pattern against a text that is read unit by unit.
class EditColumns
{
public:
    EditColumns(QStringView pattern, qsizetype maxErrors, bool reversed)
        : m_table(pattern, reversed)
        , m_columns(m_table.blocks())
        , m_scores(m_table.blocks())
        , m_size(pattern.size())
        , m_maxErrors(maxErrors)
        , m_active(std::min(m_table.blocks(), maxErrors / wordBits + 1) - 1)
    {
        for (qsizetype i = 0; i <= m_active; ++i)
            m_scores[i] = rowsUpTo(i);
    }

    /// The errors at the last row after one more unit; more than the limit if it is out of reach.
    /// `in`: 0 where a match may begin anywhere, 1 where it begins with the text.
    qsizetype advance(QChar c, int in)
    {
        const auto *masks = m_table.masksOf(c);
        auto carry = in;
        for (qsizetype i = 0; i <= m_active; ++i) {
            carry = m_columns[i].advance(masks[i], lastRow(i), carry);
            m_scores[i] += carry;
        }
        const auto last = m_table.blocks() - 1;
        if (m_active < last && m_scores[m_active] - carry <= m_maxErrors
            && ((masks[m_active + 1] & 1) != 0 || carry < 0)) {
            ++m_active;
            m_columns[m_active] = Block();
            m_scores[m_active] =
                m_scores[m_active - 1] - carry + rowsUpTo(m_active) - rowsUpTo(m_active - 1);
            m_scores[m_active] +=
                m_columns[m_active].advance(masks[m_active], lastRow(m_active), carry);
        } else {
            while (m_active > 0 && m_scores[m_active] >= m_maxErrors + wordBits)
                --m_active;
        }
        return m_active == last ? m_scores[last] : m_maxErrors + 1;
    }

private:
    qsizetype rowsUpTo(qsizetype block) const { return std::min((block + 1) * wordBits, m_size); }
    quint64 lastRow(qsizetype block) const
    {
        return quint64(1) << ((rowsUpTo(block) - 1) % wordBits);
    }

    EqualityTable m_table;
    std::vector<Block> m_columns;
    std::vector<qsizetype> m_scores;
    qsizetype m_size;
    qsizetype m_maxErrors;
    qsizetype m_active; ///< the last block that can still matter
};

} // namespace

/// Where a match begins that ends at `end` with `errors`: the length nearest to the pattern's.
static qsizetype startOfMatch(
    QStringView text, QStringView pattern, qsizetype end, qsizetype errors)
{
    EditColumns columns(pattern, errors, true);
    const auto longest = std::min(end, pattern.size() + errors);
    qsizetype best = 0;
    for (qsizetype length = 1; length <= longest; ++length) {
        if (columns.advance(text[end - length], 1) > errors)
            continue;
        if (best == 0 || qAbs(length - pattern.size()) < qAbs(best - pattern.size()))
            best = length;
    }
    return end - best;
}

/// The places as findApproximately gives them, in the text's order and with only their ends.
static std::vector<ApproximateMatch> endsOfMatches(
    QStringView text, QStringView pattern, qsizetype maxErrors)
{
    std::vector<ApproximateMatch> found;
    const auto apart = std::max<qsizetype>(1, pattern.size() / 2);
    // Of ends that cost the same, a replaced ending of a word is better than a missing one.
    const auto goesOn = [&](qsizetype end) {
        return end == found.back().range.end + 1 && !text[end - 1].isSpace();
    };
    EditColumns columns(pattern, maxErrors, false);
    for (qsizetype end = 1; end <= text.size(); ++end) {
        const auto errors = columns.advance(text[end - 1], 0);
        if (errors > maxErrors)
            continue;
        if (found.empty() || end - found.back().range.end >= apart)
            found.push_back({{0, end}, errors});
        else if (errors < found.back().errors || (errors == found.back().errors && goesOn(end)))
            found.back() = {{0, end}, errors};
    }
    return found;
}

std::vector<ApproximateMatch> findApproximately(
    QStringView text, QStringView pattern, qsizetype maxErrors, qsizetype limit)
{
    if (pattern.isEmpty() || limit <= 0)
        return {};
    auto found = endsOfMatches(text, pattern, std::min(maxErrors, pattern.size() - 1));
    const auto better = [](const ApproximateMatch &a, const ApproximateMatch &b) {
        return std::pair(a.errors, a.range.end) < std::pair(b.errors, b.range.end);
    };
    const auto count = std::min<qsizetype>(limit, qsizetype(found.size()));
    std::ranges::partial_sort(found, found.begin() + count, better);
    found.resize(count);
    for (auto &match : found)
        match.range.start = startOfMatch(text, pattern, match.range.end, match.errors);
    return found;
}

std::vector<qsizetype> findAll(QStringView text, QStringView pattern)
{
    std::vector<qsizetype> found;
    if (pattern.isEmpty())
        return found;
    std::vector<qsizetype> border(pattern.size() + 1, 0); // of each beginning of the pattern
    border[0] = -1;
    for (qsizetype i = 0, k = -1; i < pattern.size();) {
        while (k >= 0 && pattern[i] != pattern[k])
            k = border[k];
        border[++i] = ++k;
    }
    for (qsizetype i = 0, k = 0; i < text.size();) {
        if (k == 0) {
            i = text.indexOf(pattern[0], i);
            if (i < 0)
                break;
        }
        while (k >= 0 && text[i] != pattern[k])
            k = border[k];
        ++i;
        if (++k == pattern.size()) {
            found.push_back(i - k);
            k = border[k];
        }
    }
    return found;
}

ShortPattern::ShortPattern(QStringView pattern, bool reversed) : m_reversed(reversed)
{
    pattern = reversed ? pattern.last(std::min(pattern.size(), wordBits))
                       : pattern.first(std::min(pattern.size(), wordBits));
    m_size = pattern.size();
    for (qsizetype i = 0; i < m_size; ++i) {
        const auto unit = pattern[reversed ? m_size - 1 - i : i].unicode();
        const auto bit = quint64(1) << i;
        if (unit < m_ascii.size()) {
            m_ascii[unit] |= bit;
            continue;
        }
        const auto place =
            std::ranges::lower_bound(m_others, unit, {}, &std::pair<char16_t, quint64>::first);
        if (place != m_others.end() && place->first == unit)
            place->second |= bit;
        else
            m_others.insert(place, {unit, bit});
    }
}

quint64 ShortPattern::maskOf(char16_t unit) const
{
    if (unit < m_ascii.size())
        return m_ascii[unit];
    const auto place =
        std::ranges::lower_bound(m_others, unit, {}, &std::pair<char16_t, quint64>::first);
    return place != m_others.end() && place->first == unit ? place->second : 0;
}

double ShortPattern::similarity(QStringView text) const
{
    if (m_size == 0)
        return 1;
    Block column;
    auto errors = m_size;
    auto fewest = m_size;
    const auto length = std::min(text.size(), m_size * 2);
    for (qsizetype i = 0; i < length && fewest > 0; ++i) {
        const auto c = text[m_reversed ? text.size() - 1 - i : i];
        errors += column.advance(maskOf(c.unicode()), quint64(1) << (m_size - 1), 1);
        fewest = std::min(fewest, errors);
    }
    return 1 - double(fewest) / double(m_size);
}

} // namespace postil
