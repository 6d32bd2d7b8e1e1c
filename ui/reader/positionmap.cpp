// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/positionmap.h"

#include <algorithm>

namespace postil {

void PositionMap::add(qsizetype document, int shown)
{
    if (toShown(document) != shown)
        m_steps.append({document, shown});
}

int PositionMap::toShown(qsizetype document) const
{
    const auto after = std::ranges::upper_bound(m_steps, document, {}, &Step::document);
    if (after == m_steps.begin())
        return int(document);
    const auto &step = *std::prev(after);
    return step.shown + int(document - step.document);
}

qsizetype PositionMap::toDocument(int shown) const
{
    const auto after = std::ranges::upper_bound(m_steps, shown, {}, &Step::shown);
    qsizetype position = shown;
    if (after != m_steps.begin()) {
        const auto &step = *std::prev(after);
        position = step.document + (shown - step.shown);
    }
    return after == m_steps.end() ? position : std::min(position, after->document);
}

} // namespace postil
