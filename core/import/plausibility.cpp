// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/import/charset.h"

namespace postil {

static bool isForeignLetter(QChar c)
{
    return c.isLetter() && c.unicode() > 0x7f;
}

/// A Latin letter with a mark: one among plain letters is usual, several in a row are not.
static double latinScore(QChar before, QChar c, QChar after)
{
    double score = 1;
    if (before.isLower() && c.isUpper())
        score -= 3;
    const auto isMarked = [](QChar other) {
        return isForeignLetter(other) && other.script() == QChar::Script_Latin;
    };
    score -= isMarked(before) ? 1.2 : 0;
    score -= isMarked(after) ? 1.2 : 0;
    return score;
}

/// A letter of a script of its own: it keeps to its kind, and capitals stand in front.
static double scriptScore(QChar before, QChar c, QChar after)
{
    double score = 1;
    const bool isEastAsian = c.unicode() >= 0x2e80;
    const auto isLatin = [](QChar other) {
        return other.isLetter() && other.script() == QChar::Script_Latin;
    };
    // Two letters with marks, read as one of two bytes.
    if (isEastAsian && isLatin(before) && isLatin(after))
        return -1;
    for (const auto other : {before, after}) {
        if (!isEastAsian && other.isLetter() && other.script() != c.script())
            score -= 1;
    }
    if (before.isLower() && c.isUpper())
        score -= 2.5;
    if (c.script() == QChar::Script_Hiragana)
        return 1.6;
    if (c.script() == QChar::Script_Cyrillic) {
        static constexpr QStringView common = u"оеаинтсрвл";
        score += common.contains(c.toLower()) ? 0.25 : -0.15;
        if (c.unicode() < 0x410 || c.unicode() > 0x44f)
            score -= 0.8;
    }
    return score;
}

static double scoreOf(QChar before, QChar c, QChar after)
{
    const auto unit = c.unicode();
    if (unit == 0xfffd)
        return -12;
    if ((unit >= 0x80 && unit < 0xa0) || (unit >= 0xe000 && unit < 0xf900))
        return -8;
    if (unit >= 0xff61 && unit < 0xffa0)
        return -1;
    if (c.isSurrogate())
        return -1;
    switch (c.category()) {
    case QChar::Other_NotAssigned:
        return -8;
    case QChar::Symbol_Other:
        return unit >= 0x2500 && unit < 0x25a0 ? -3 : -0.5;
    default:
        break;
    }
    const bool isThai = unit >= 0xe00 && unit < 0xe80; // its vowels are marks, not letters
    if (c.isLetter() || isThai)
        return c.script() == QChar::Script_Latin ? latinScore(before, c, after)
                                                 : scriptScore(before, c, after);
    static constexpr QStringView usual = u"’‘“”„«»–—…·•©®°€£§ 、。，！？：；「」『』（）《》";
    if (usual.contains(c))
        return 0.8;
    return before.isLetter() && after.isLetter() ? -1.5 : -0.3;
}

double plausibilityOf(QStringView text)
{
    double sum = 0;
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].unicode() < 0x80)
            continue;
        const auto before = i > 0 ? text[i - 1] : QChar(u' ');
        const auto after = i + 1 < text.size() ? text[i + 1] : QChar(u' ');
        sum += scoreOf(before, text[i], after);
        ++count;
    }
    return count == 0 ? 1 : sum / double(count);
}

} // namespace postil
