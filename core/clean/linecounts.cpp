// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/linecounts.h"

#include "core/clean/byline.h"
#include "core/clean/texthead.h"
#include "core/clean/wordtable.h"
#include "core/clean/writtendate.h"

namespace postil {

static constexpr qsizetype longestHead = 200; ///< of a line with byline or date

static bool isIdeograph(QChar c)
{
    const auto unit = c.unicode();
    return unit >= 0x2e80 && unit < 0xd7b0;
}

static bool isDivider(QChar c)
{
    return QStringView(u"|•·/>»«→←*+=#~_").contains(c);
}

static void countCharacters(QStringView line, LineCounts &counts)
{
    bool isFirst = true;
    QChar last;
    for (const auto c : line) {
        const bool isLetter = c.isLetter();
        if (isIdeograph(c)) {
            counts.words += 0.5F;
        } else if ((isLetter || c.isDigit()) && isFirst) {
            counts.words += 1;
            (c.isUpper() ? counts.capitals : counts.lower) += isLetter ? 1 : 0;
        }
        isFirst = c.isSpace() || (isFirst && !isLetter && !c.isDigit());
        counts.letters += isLetter;
        counts.digits += c.isDigit();
        counts.commas += QStringView(u",，、;").contains(c);
        counts.signs += isDivider(c);
        counts.quotes += QStringView(u"\"“”„«»").contains(c);
        counts.sentences += (c.isSpace() && QStringView(u".!?").contains(last))
            || QStringView(u"。！？").contains(c);
        last = c;
    }
}

/// A hash of the kinds of the line's words, repeated kinds once: capital, lower, number, sign.
static quint32 shapeOf(QStringView line)
{
    QString kinds;
    for (const auto word : line.split(u' ')) {
        const auto first = word.front();
        const auto kind = first.isUpper() ? u'A'
            : first.isLetter()            ? u'a'
            : first.isDigit()             ? u'9'
                                          : u'-';
        if (!kinds.endsWith(kind))
            kinds += kind;
    }
    kinds += line.back().isLetterOrNumber() ? u'.' : line.back();
    return wordHash(kinds, 1) | 1;
}

LineCounts lineCountsOf(QStringView line)
{
    LineCounts counts;
    countCharacters(line, counts);
    counts.endsSentence = endsSentence(line);
    counts.furniture = furnitureOf(line);
    counts.isCaption = looksLikeCaption(line);
    if (line.size() < longestHead) {
        counts.isByline = startsAsByline(line);
        const auto date = findWrittenDate(line);
        counts.date = counts.furniture == Furniture::Age ? 1
            : date ? float(date->range.length()) / float(line.size())
                   : 0;
    }
    if (counts.words < 22 && !line.isEmpty())
        counts.shape = shapeOf(line);
    return counts;
}

} // namespace postil
