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

/// Where the innermost of the open spans that ends within `range` does so; range.end if none does.
static qsizetype cutOf(TextRange range, const QList<Span> &open)
{
    return open.isEmpty() ? range.end : std::min(range.end, open.last().range.end);
}

QList<Span> NestedSpans::of(qsizetype block)
{
    const auto range = m_document.blocks()[block].range;
    QList<Span> waiting; // by isBefore
    while (m_next < m_spans.size() && m_spans[m_next].range.start <= range.end) {
        if (range.contains(m_spans[m_next].range))
            waiting.append(m_spans[m_next]);
        ++m_next;
    }
    QList<Span> nested;
    QList<Span> open; // one of a kind at most, so at most as deep as there are kinds
    while (!waiting.isEmpty()) {
        auto span = waiting.takeFirst();
        while (!open.isEmpty() && open.last().range.end <= span.range.start)
            open.removeLast();
        const auto cut = cutOf(span.range, open);
        if (cut < span.range.end) {
            auto rest = span;
            rest.range.start = cut;
            waiting.insert(std::ranges::lower_bound(waiting, rest, isBefore), rest);
            span.range.end = cut;
        }
        const bool isOpen = std::ranges::contains(open, span.kind, &Span::kind);
        if (span.kind == SpanKind::Anchor) {
            nested.append(span);
        } else if (!isOpen && !span.range.isEmpty()) {
            nested.append(span);
            open.append(span);
        }
    }
    return nested;
}

} // namespace postil
