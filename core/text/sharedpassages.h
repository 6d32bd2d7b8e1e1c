// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QStringView>

namespace postil {

/// The same words in two texts.
struct SharedPassage
{
    TextRange left;
    TextRange right;

    bool operator==(const SharedPassage &) const = default;
};

/// What stands in both texts, also in another order: runs of at least `leastWords` words (a sign
/// counts as one) that differ only in what FoldedText makes equal. By place in the left text; none
/// overlap on either side. Linear.
QList<SharedPassage> sharedPassages(QStringView left, QStringView right, qsizetype leastWords = 8);

/// The largest set of passages that stand in the same order on both sides, by place.
QList<SharedPassage> inSameOrder(const QList<SharedPassage> &passages);

/// The place in the right text that belongs to one in the left text: exact within a passage, in
/// proportion between two. `passages` as inSameOrder() gives them.
qsizetype matchingPlace(
    const QList<SharedPassage> &passages, qsizetype place, qsizetype leftSize, qsizetype rightSize);

} // namespace postil
