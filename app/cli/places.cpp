// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/places.h"

#include "core/model/paragraphnumbers.h"

namespace postil {

using namespace Qt::StringLiterals;

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
