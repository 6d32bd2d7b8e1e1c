// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/search/occurrencesearch.h"

#include "core/model/origin.h"
#include "core/store/database.h"
#include "core/store/query.h"
#include "core/text/concordance.h"
#include "core/text/namepattern.h"

#include <QSet>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QString indexQuery(const QStringList &beginnings)
{
    QStringList terms;
    for (auto beginning : beginnings)
        terms.append(u'"' + beginning.replace(u'"', u"\"\""_s) + u"\"*"_s);
    return u"text : ("_s + terms.join(u" AND "_s) + u')';
}

/// Numbers of the articles that may hold a name, newest first.
static QList<qint64> candidates(Database &database, const QList<NamePattern> &patterns)
{
    QSet<qint64> numbers;
    for (const auto &pattern : patterns) {
        const auto beginnings = pattern.beginnings();
        Query query(database,
            beginnings.isEmpty() ? "SELECT number FROM article WHERE deleted IS NULL"
                                 : "SELECT number FROM article WHERE deleted IS NULL AND number IN "
                                   "(SELECT rowid FROM article_index WHERE article_index MATCH ?)");
        if (!beginnings.isEmpty())
            query.bind(indexQuery(beginnings));
        while (query.next())
            numbers.insert(query.integer(0));
    }
    auto sorted = numbers.values();
    std::ranges::sort(sorted, std::greater());
    return sorted;
}

static QList<TextRange> placesOf(const QList<NamePattern> &patterns, const QString &text)
{
    QList<TextRange> places;
    for (const auto &pattern : patterns)
        places += pattern.placesIn(text);
    // Where one name holds another, the longer one counts.
    std::ranges::sort(places, {}, [](TextRange range) { return std::pair(range.start, -range.end); });
    qsizetype end = 0;
    places.removeIf([&](TextRange range) {
        const bool isInside = range.start < end;
        end = std::max(end, range.end);
        return isInside;
    });
    return places;
}

/// Tells the places which mention, if any, stands there already.
static void addMentions(Query &mentions, qint64 number, QList<Occurrence> &places)
{
    mentions.bind(number);
    while (mentions.next()) {
        const TextRange range{mentions.integer(0), mentions.integer(1)};
        for (auto &place : places) {
            if (!place.range.intersects(range))
                continue;
            place.actor = mentions.id<ActorId>(2);
            place.isDecided = State(mentions.integer(3)) == State::Confirmed;
        }
    }
    mentions.restart();
}

static QList<Occurrence> occurrencesIn(
    Query &article, Query &mentions, qint64 number, const QList<NamePattern> &patterns)
{
    QList<Occurrence> found;
    if (!article.bind(number).next()) {
        article.restart();
        return found;
    }
    const auto text = article.text(3);
    const Occurrence place{
        article.id<ArticleId>(0), number, article.text(1), article.text(2), {}, {}, {}, {}, {}};
    article.restart();
    for (const auto &range : placesOf(patterns, text)) {
        found.append(place);
        const auto words = inSentence(text, range);
        found.last().range = range;
        found.last().before = words.before;
        found.last().words = words.words;
        found.last().after = words.after;
    }
    if (!found.isEmpty())
        addMentions(mentions, number, found);
    return found;
}

Result<QList<Occurrence>> findOccurrences(
    Database &database, const QStringList &names, const SearchProgress &progress)
{
    QList<NamePattern> patterns;
    for (const auto &name : names) {
        if (const NamePattern pattern(name); !pattern.isEmpty())
            patterns.append(pattern);
    }
    return database.attempt([&]() -> Result<QList<Occurrence>> {
        QList<Occurrence> found;
        const auto numbers = candidates(database, patterns);
        Query article(database,
            "SELECT article.id, title, published_time, text FROM article JOIN revision ON "
            "revision.article = article.number AND revision.number = article.revision WHERE "
            "article.number = ?");
        Query mentions(database,
            "SELECT start, end, actor, state FROM mention WHERE article = ? AND state != 2");
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            if (!progress(i, numbers.size()))
                return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
            found += occurrencesIn(article, mentions, numbers[i], patterns);
        }
        return found;
    });
}

} // namespace postil
