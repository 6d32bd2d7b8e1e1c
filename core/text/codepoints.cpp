// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/codepoints.h"

#include <algorithm>

namespace postil {

CodePointMap::CodePointMap(QStringView text)
{
    for (qsizetype i = 1; i < text.size(); ++i) {
        if (text[i].isLowSurrogate() && text[i - 1].isHighSurrogate())
            m_lowSurrogates.append(i);
    }
}

qsizetype CodePointMap::toCodePoints(qsizetype utf16) const
{
    const auto pairs = std::ranges::lower_bound(m_lowSurrogates, utf16) - m_lowSurrogates.begin();
    return utf16 - pairs;
}

qsizetype CodePointMap::toUtf16(qsizetype codePoints) const
{
    // The i-th pair's second half is passed once the code points reach its offset minus i.
    const auto passed = std::ranges::partition_point(m_lowSurrogates,
        [&](const qsizetype &low) { return low - (&low - m_lowSurrogates.data()) <= codePoints; });
    return codePoints + (passed - m_lowSurrogates.begin());
}

} // namespace postil
