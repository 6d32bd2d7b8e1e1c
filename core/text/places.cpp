// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/places.h"

#include <QStringMatcher>

#include <algorithm>

namespace postil {

/// One mark, dash and space for all of their kind; the length stays.
static QChar folded(QChar c)
{
    if (QStringView(u"“”„‟«»″").contains(c))
        return u'"';
    if (QStringView(u"‘’‚‛‹›′`").contains(c))
        return u'\'';
    if (c.category() == QChar::Punctuation_Dash || c == u'\u2212')
        return u'-';
    return c.isSpace() ? u' ' : c;
}

static QString folded(QStringView text)
{
    auto result = text.toString();
    std::ranges::transform(result, result.begin(), [](QChar c) { return folded(c); });
    return result;
}

static QList<TextRange> exactPlaces(QStringView words, QStringView text)
{
    QList<TextRange> places;
    const QStringMatcher matcher(words);
    for (auto at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + words.size()))
        places.append({at, at + words.size()});
    return places;
}

QList<TextRange> placesOf(QStringView words, QStringView text)
{
    if (words.isEmpty())
        return {};
    const auto exact = exactPlaces(words, text);
    return exact.isEmpty() ? exactPlaces(folded(words), folded(text)) : exact;
}

QList<TextRange> wholeWords(const QList<TextRange> &places, QStringView text)
{
    const auto goesOn = [&](qsizetype at) {
        return at >= 0 && at < text.size()
            && (text[at].isLetterOrNumber() || text[at].isMark() || text[at].isSurrogate());
    };
    QList<TextRange> whole;
    for (const auto &place : places) {
        const bool isWhole = !(goesOn(place.start - 1) && goesOn(place.start))
            && !(goesOn(place.end) && goesOn(place.end - 1));
        if (isWhole)
            whole.append(place);
    }
    return whole;
}

} // namespace postil
