// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QStringView>

#include <vector>

namespace postil {

/// The folded words of a passage and what stood before and after them.
struct FoldedQuote
{
    QStringView exact;
    QStringView prefix;
    QStringView suffix;
    qsizetype expected = -1; ///< where it would stand if nothing had changed, −1 if unknown
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

/// The places of a folded text where a quote may stand, the best first: verbatim and with errors
/// (up to two fifths of its letters), each judged with its surroundings. Cost: see
/// findApproximately(); where that would take some milliseconds, only places that share runs of
/// words are found.
std::vector<QuotePlace> findQuote(QStringView text, const FoldedQuote &quote);

} // namespace postil
