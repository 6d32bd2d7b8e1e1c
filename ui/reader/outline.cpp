// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/outline.h"

#include <algorithm>

namespace postil {

QList<OutlineEntry> outlineOf(const Document &document)
{
    QList<OutlineEntry> outline;
    int outermost = 6;
    for (const auto &block : document.blocks()) {
        const auto words = document.textOf(block).toString().simplified();
        if (block.kind != BlockKind::Heading || words.isEmpty())
            continue;
        outermost = std::min(outermost, block.level);
        outline.append({words, block.level, block.range});
    }
    for (auto &entry : outline)
        entry.depth = std::max(0, entry.depth - outermost);
    return outline;
}

qsizetype entryAt(const QList<OutlineEntry> &outline, qsizetype offset)
{
    const auto next = std::ranges::upper_bound(
        outline, offset, {}, [](const OutlineEntry &entry) { return entry.range.start; });
    return next - outline.begin() - 1;
}

} // namespace postil
