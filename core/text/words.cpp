// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/words.h"

#include <algorithm>

namespace postil {

enum class UnitKind
{
    Space,
    Letter,
    Single
};

static UnitKind kindOf(char16_t unit)
{
    if (unit < 0x80) {
        if ((unit >= u'a' && unit <= u'z') || (unit >= u'0' && unit <= u'9'))
            return UnitKind::Letter;
        if (unit == u' ' || unit == u'\n')
            return UnitKind::Space;
    }
    const QChar c(unit);
    if (c.isSpace())
        return UnitKind::Space;
    const bool hasNoWordSpaces = (unit >= 0x0E00 && unit <= 0x0EFF)
        || (unit >= 0x1000 && unit <= 0x109F) || (unit >= 0x1780 && unit <= 0x17FF)
        || (unit >= 0x2E80 && unit <= 0x30FF) || (unit >= 0x3400 && unit <= 0x9FFF)
        || (unit >= 0xF900 && unit <= 0xFAFF);
    if (hasNoWordSpaces)
        return UnitKind::Single;
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate() ? UnitKind::Letter
                                                                 : UnitKind::Single;
}

static quint64 mixed(quint64 hash, quint64 value)
{
    hash = (hash ^ value) * 0x9E3779B97F4A7C15ULL;
    return hash ^ (hash >> 29);
}

Words wordsOf(QStringView folded)
{
    Words words;
    words.reserve(folded.size() / 5 + 1);
    bool isOpen = false; // the last word may go on
    for (qsizetype i = 0; i < folded.size(); ++i) {
        const auto unit = folded[i].unicode();
        const auto kind = kindOf(unit);
        if (kind == UnitKind::Space) {
            isOpen = false;
            continue;
        }
        if (kind == UnitKind::Single || !isOpen)
            words.push_back({qint32(i), qint32(i), 0x51ED270B});
        words.back().end = qint32(i + 1);
        words.back().hash = mixed(words.back().hash, unit);
        isOpen = kind == UnitKind::Letter;
    }
    return words;
}

TextRange wordsWithin(const Words &words, TextRange range)
{
    const auto first = std::ranges::upper_bound(words, range.start, {}, &Word::end);
    const auto last = std::ranges::lower_bound(words, range.end, {}, &Word::start);
    const auto start = first - words.begin();
    return {start, std::max(start, last - words.begin())};
}

} // namespace postil
