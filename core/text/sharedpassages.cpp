// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/sharedpassages.h"

#include "core/text/wordalignment.h"

#include <algorithm>

namespace postil {

static TextRange sourceOf(const IndexedText &text, qsizetype first, qsizetype last)
{
    const auto &words = text.words();
    return text.folded().toSource({words[first].start, words[last].end});
}

/// Whether a word is a mark that ends what stands before it: it is no beginning of a passage.
static bool isTrailingMark(QStringView text, qsizetype start)
{
    return start > 0 && !text[start].isLetterOrNumber() && !text[start].isSurrogate()
        && !text[start - 1].isSpace();
}

QList<SharedPassage> sharedPassages(QStringView left, QStringView right, qsizetype leastWords)
{
    const IndexedText leftText(left);
    const IndexedText rightText(right);
    const WordAlignment alignment(leftText, rightText);
    const auto count = qsizetype(leftText.words().size());
    QList<SharedPassage> passages;
    for (qsizetype first = 0; first < count;) {
        auto last = first;
        const auto link = alignment.newOf(first);
        while (link >= 0 && last + 1 < count
            && alignment.newOf(last + 1) == link + qint32(last + 1 - first))
            ++last;
        auto begin = first;
        while (begin < last && isTrailingMark(left, sourceOf(leftText, begin, begin).start))
            ++begin;
        if (link >= 0 && last + 1 - begin >= leastWords)
            passages.append({sourceOf(leftText, begin, last),
                sourceOf(rightText, link + begin - first, link + last - first)});
        first = last + 1;
    }
    return passages;
}

QList<SharedPassage> inSameOrder(const QList<SharedPassage> &passages)
{
    // Ends of the rising series found so far, by length, and what stands before each passage.
    QList<qsizetype> ends;
    QList<qsizetype> before(passages.size(), -1);
    const auto placeOf = [&](qsizetype index) { return passages[index].right.start; };
    for (qsizetype i = 0; i < passages.size(); ++i) {
        const auto at = std::ranges::lower_bound(ends, placeOf(i), {}, placeOf);
        before[i] = at == ends.begin() ? -1 : *std::prev(at);
        if (at == ends.end())
            ends.append(i);
        else
            *at = i;
    }
    QList<SharedPassage> series;
    for (auto i = ends.isEmpty() ? -1 : ends.last(); i >= 0; i = before[i])
        series.prepend(passages[i]);
    return series;
}

qsizetype matchingPlace(
    const QList<SharedPassage> &passages, qsizetype place, qsizetype leftSize, qsizetype rightSize)
{
    const auto next = std::ranges::upper_bound(
        passages, place, {}, [](const SharedPassage &passage) { return passage.left.start; });
    TextRange from{0, next == passages.end() ? leftSize : next->left.start};
    TextRange to{0, next == passages.end() ? rightSize : next->right.start};
    if (next != passages.begin()) {
        const auto &passage = *std::prev(next);
        const bool isInside = place < passage.left.end;
        from.start = isInside ? passage.left.start : passage.left.end;
        to.start = isInside ? passage.right.start : passage.right.end;
        if (isInside) {
            from.end = passage.left.end;
            to.end = passage.right.end;
        }
    }
    if (from.isEmpty())
        return to.start;
    const double share = double(place - from.start) / double(from.length());
    return to.start + qsizetype(share * double(std::max<qsizetype>(0, to.length())));
}

} // namespace postil
