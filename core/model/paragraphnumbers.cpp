// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/paragraphnumbers.h"

#include <algorithm>

namespace postil {

ParagraphNumbers::ParagraphNumbers(const Document &document)
{
    qint32 group = 0; // the table or listing that was numbered last
    for (const auto &block : document.blocks()) {
        const bool hasWords = block.kind != BlockKind::Image && block.kind != BlockKind::Separator
            && !document.textOf(block).trimmed().isEmpty();
        if (hasWords && (block.group == 0 || block.group != group))
            m_starts.append(block.range.start);
        if (hasWords)
            group = block.group;
    }
}

qsizetype ParagraphNumbers::at(qsizetype position) const
{
    const auto after = std::ranges::upper_bound(m_starts, position);
    return std::max<qsizetype>(1, after - m_starts.begin());
}

} // namespace postil
