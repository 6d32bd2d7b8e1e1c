// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/models/paragraphnumbers.h"

namespace postil {

ParagraphNumbers::ParagraphNumbers(const Document &document) : m_document(document)
{
    qsizetype number = 0;
    m_numbers.reserve(document.blocks().size());
    for (const auto &block : document.blocks()) {
        const bool counts = block.kind != BlockKind::Image && block.kind != BlockKind::Caption
            && block.kind != BlockKind::Separator;
        number += counts ? 1 : 0;
        m_numbers.append(std::max<qsizetype>(number, 1));
    }
}

qsizetype ParagraphNumbers::at(qsizetype position) const
{
    return m_numbers.isEmpty() ? 1 : m_numbers[m_document.blockAt(position)];
}

} // namespace postil
