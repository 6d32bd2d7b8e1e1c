// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/paragraphnumbers.h"

#include <algorithm>

namespace postil {

ParagraphNumbers::ParagraphNumbers(const Document &document)
{
    for (const auto &block : document.blocks()) {
        const bool hasWords = block.kind != BlockKind::Image && block.kind != BlockKind::Separator
            && !document.textOf(block).trimmed().isEmpty();
        if (hasWords)
            m_starts.append(block.range.start);
    }
}

qsizetype ParagraphNumbers::at(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_starts, position);
    return std::max<qsizetype>(1, after - m_starts.begin());
}

} // namespace postil
