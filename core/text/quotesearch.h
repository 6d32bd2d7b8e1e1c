// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/indexedtext.h"
#include "core/text/selectors.h"

namespace postil {

/// The words of a passage, folded together with what stood before and after them.
class FoldedQuote
{
public:
    explicit FoldedQuote(const TextQuoteSelector &quote);

    const IndexedText &whole() const { return m_whole; }
    TextRange range() const { return m_range; }
    QStringView exact() const
    {
        return QStringView(m_whole.text()).sliced(m_range.start, m_range.length());
    }
    QStringView prefix() const
    {
        return QStringView(m_whole.text()).first(m_range.start).trimmed();
    }
    QStringView suffix() const { return QStringView(m_whole.text()).sliced(m_range.end).trimmed(); }
    bool hasContext() const { return m_range.length() < m_whole.text().size(); }

private:
    IndexedText m_whole;
    TextRange m_range;
};

/// A place that may be the passage's; all agreements are 0–1 and 1 where there is nothing to
/// compare.
struct QuotePlace
{
    TextRange range; ///< in the folded text
    double exact = 0;
    double prefix = 1;
    double suffix = 1;
    double score = 0; ///< of all together, the words weighing half

    bool operator==(const QuotePlace &) const = default;
};

/// The places where a quote may stand in a text, the best first: verbatim, by runs of words in
/// common, and with errors (up to two fifths of its letters), each judged with its surroundings.
/// `expected`: where it would stand if nothing had changed, in folded offsets; negative if unknown.
/// Cost: see findApproximately(); errors are not searched for where that would take many
/// milliseconds.
std::vector<QuotePlace> findQuote(
    const IndexedText &text, const FoldedQuote &quote, qsizetype expected);

} // namespace postil
