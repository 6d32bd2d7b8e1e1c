// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/models/passage.h"

namespace postil {

QString passage(const Document &document, TextRange range, qsizetype limit)
{
    const auto end = std::min(range.end, document.text().size());
    const auto start = std::min(range.start, end);
    auto words = document.text().sliced(start, std::min(end - start, limit));
    if (!words.isEmpty() && words.back().isHighSurrogate())
        words.chop(1);
    const bool isCut = end - start > limit;
    words.replace(QChar::ObjectReplacementCharacter, u' ');
    words = std::move(words).simplified();
    return isCut ? words.trimmed() + u'…' : words;
}

qsizetype countWords(QStringView text)
{
    qsizetype words = 0;
    bool isInWord = false;
    for (const auto unit : text) {
        const bool isSpace = unit.isSpace();
        words += !isSpace && !isInWord ? 1 : 0;
        isInWord = !isSpace;
    }
    return words;
}

QString shortened(const QString &words, qsizetype limit)
{
    if (words.size() <= limit)
        return words;
    auto end = words.lastIndexOf(u' ', limit - 1);
    // Of a word without an end, or a language without spaces, as much as there is room for.
    if (end < limit / 2)
        end = limit - 1 - (words[limit - 2].isHighSurrogate() ? 1 : 0);
    return words.first(end) + u'…';
}

} // namespace postil
