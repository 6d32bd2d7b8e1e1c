// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/nestedspans.h"

#include <algorithm>

namespace postil {

/// By start; of those that start together the longest first.
static bool isBefore(const Span &a, const Span &b)
{
    return a.range.start != b.range.start ? a.range.start < b.range.start
                                          : a.range.end > b.range.end;
}

NestedSpans::NestedSpans(const Document &document) : m_document(document), m_spans(document.spans())
{
    std::ranges::stable_sort(m_spans, isBefore);
}

std::optional<Span> NestedSpans::next(TextRange block, QList<Span> &rests)
{
    while (m_next < m_spans.size() && m_spans[m_next].range.start <= block.end) {
        const bool isLater = !rests.isEmpty() && isBefore(rests.first(), m_spans[m_next]);
        if (isLater)
            break;
        const auto &span = m_spans[m_next++];
        if (block.contains(span.range))
            return span;
    }
    if (rests.isEmpty())
        return std::nullopt;
    return rests.takeFirst();
}

QList<Span> NestedSpans::of(qsizetype block)
{
    const auto range = m_document.blocks()[block].range;
    QList<Span> nested;
    QList<Span> open; // one of a kind at most, so at most as deep as there are kinds
    QList<Span> rests; // what split spans still have to cover; as few
    while (auto span = next(range, rests)) {
        while (!open.isEmpty() && open.last().range.end <= span->range.start)
            open.removeLast();
        if (span->kind == SpanKind::Anchor) {
            nested.append(*span);
            continue;
        }
        const auto cut = open.isEmpty() ? span->range.end : open.last().range.end;
        if (cut < span->range.end) {
            auto rest = *span;
            rest.range.start = cut;
            rests.insert(std::ranges::lower_bound(rests, rest, isBefore), rest);
            span->range.end = cut;
        }
        if (!span->range.isEmpty() && !std::ranges::contains(open, span->kind, &Span::kind)) {
            nested.append(*span);
            open.append(*span);
        }
    }
    return nested;
}

} // namespace postil
