// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/selectors.h"

namespace postil {

static constexpr qsizetype contextLength = 32;

TextQuoteSelector describeRange(QStringView text, TextRange range)
{
    Q_ASSERT(0 <= range.start && range.start <= range.end && range.end <= text.size());
    auto before = std::max<qsizetype>(0, range.start - contextLength);
    if (before < range.start && text[before].isLowSurrogate())
        ++before;
    auto after = std::min(text.size(), range.end + contextLength);
    if (after > range.end && text[after - 1].isHighSurrogate())
        --after;
    return {text.sliced(range.start, range.length()).toString(),
        text.sliced(before, range.start - before).toString(),
        text.sliced(range.end, after - range.end).toString()};
}

} // namespace postil
