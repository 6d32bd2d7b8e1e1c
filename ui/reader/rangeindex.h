// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QList>

#include <algorithm>

namespace postil {

/// Ranges, each with the index of what it belongs to, found by where they lie.
class RangeIndex
{
public:
    void clear() { m_entries.clear(); }
    void add(TextRange range, qsizetype index) { m_entries.append({range, index, 0}); }
    /// To be called after the last add. n log n.
    void finish()
    {
        std::ranges::stable_sort(m_entries, {}, &Entry::range);
        qsizetype end = 0;
        for (auto &entry : m_entries)
            entry.endSoFar = end = std::max(end, entry.range.end);
    }

    /// Calls `visit(range, index)` for each that meets `within` or, being empty, lies in it; in
    /// descending order. Logarithmic plus those that stand before and reach near.
    template <typename Visit> void visitWithin(TextRange within, Visit visit) const
    {
        auto each = std::ranges::upper_bound(m_entries, within.end, {}, &startOf);
        while (each != m_entries.begin() && std::prev(each)->endSoFar >= within.start) {
            --each;
            const auto &range = each->range;
            if (range.intersects(within) || within.contains(range.start))
                visit(range, each->index);
        }
    }

private:
    struct Entry
    {
        TextRange range;
        qsizetype index = 0;
        qsizetype endSoFar = 0;
    };
    static qsizetype startOf(const Entry &entry) { return entry.range.start; }

    QList<Entry> m_entries;
};

} // namespace postil
