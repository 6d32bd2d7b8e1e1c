// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/places.h"

#include "core/model/paragraphnumbers.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

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

static QString context(const Document &document, TextRange place)
{
    const auto block = document.blocks()[document.blockAt(place.start)].range;
    const auto start = std::max(block.start, place.start - 30);
    const auto end = std::min(document.text().size(), place.end + 30);
    auto words = document.textOf({start, end}).toString();
    words.replace(u'\n', u' ').replace(QChar::LineSeparator, u' ');
    return (start > block.start ? u"…"_s : u""_s) + words + u"…"_s;
}

static QString listed(const QList<TextRange> &places, const Document &document)
{
    constexpr qsizetype most = 50;
    const ParagraphNumbers paragraphs(document);
    QString list;
    for (qsizetype i = 0; i < std::min(most, places.size()); ++i)
        list += u"\n  %1. paragraph %2: %3"_s.arg(i + 1)
                    .arg(paragraphs.at(places[i].start))
                    .arg(context(document, places[i]));
    return places.size() > most ? list + u"\n  … and %1 more"_s.arg(places.size() - most) : list;
}

Result<TextRange> placeOf(const QString &words, const Document &document, qsizetype occurrence)
{
    const auto places = placesOf(words, document.text());
    if (places.isEmpty())
        return failure(ErrorCode::NotFound,
            u"The text does not hold \"%1\". Copy the words as they stand in it."_s.arg(words));
    if (occurrence > places.size())
        return failure(ErrorCode::NotFound,
            u"The words stand only %1 times:"_s.arg(places.size()) + listed(places, document));
    if (occurrence == 0 && places.size() > 1)
        return failure(ErrorCode::Ambiguous,
            u"The words stand %1 times. Say which with --occurrence N:"_s.arg(places.size())
                + listed(places, document));
    return places[std::max<qsizetype>(0, occurrence - 1)];
}

} // namespace postil
