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
    std::ranges::sort(
        places, {}, [](TextRange range) { return std::pair(range.start, -range.end); });
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
            place.mention = mentions.id<MentionId>(4);
        }
    }
    mentions.restart();
}

/// The article and its text, for the places in it.
struct ReadText
{
    Occurrence place; ///< of the article, with no words yet
    QString text;
};

static std::optional<ReadText> readText(Query &article, qint64 number)
{
    std::optional<ReadText> read;
    if (article.bind(number).next()) {
        Occurrence place;
        place.article = article.id<ArticleId>(0);
        place.number = number;
        place.title = article.text(1);
        place.publishedTime = article.text(2);
        read = ReadText{place, article.text(3)};
    }
    article.restart();
    return read;
}

static Occurrence placeAt(const ReadText &read, TextRange range)
{
    auto place = read.place;
    const auto words = inSentence(read.text, range);
    place.range = range;
    place.before = words.before;
    place.words = words.words;
    place.after = words.after;
    return place;
}

static constexpr const char *selectText =
    "SELECT article.id, title, published_time, text FROM article JOIN revision ON "
    "revision.article = article.number AND revision.number = article.revision WHERE "
    "article.number = ?";

static QList<Occurrence> occurrencesIn(
    Query &article, Query &mentions, qint64 number, const QList<NamePattern> &patterns)
{
    QList<Occurrence> found;
    const auto read = readText(article, number);
    if (!read)
        return found;
    for (const auto &range : placesOf(patterns, read->text))
        found.append(placeAt(*read, range));
    if (!found.isEmpty())
        addMentions(mentions, number, found);
    return found;
}

static std::unexpected<Error> stopped()
{
    return failure(ErrorCode::Cancelled, u"The search was stopped."_s);
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
        Query article(database, selectText);
        Query mentions(database,
            "SELECT start, end, actor, state, id FROM mention WHERE article = ? AND state != 2");
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            if (!progress(i, numbers.size()))
                return stopped();
            found += occurrencesIn(article, mentions, numbers[i], patterns);
        }
        return found;
    });
}

Result<QList<Occurrence>> mentionsOf(
    Database &database, const ActorId &actor, const SearchProgress &progress)
{
    return database.attempt([&]() -> Result<QList<Occurrence>> {
        QList<Occurrence> found;
        QList<std::pair<qint64, Occurrence>> mentions;
        Query query(database,
            "SELECT article, start, end, id, state FROM mention WHERE actor = ? AND state != 2 AND "
            "article NOT IN (SELECT number FROM article WHERE deleted IS NOT NULL) ORDER BY "
            "article DESC, start");
        query.bind(actor);
        while (query.next()) {
            Occurrence place;
            place.range = {query.integer(1), query.integer(2)};
            place.mention = query.id<MentionId>(3);
            place.isDecided = State(query.integer(4)) == State::Confirmed;
            mentions.append({query.integer(0), place});
        }
        Query article(database, selectText);
        std::optional<ReadText> read;
        for (qsizetype i = 0; i < mentions.size(); ++i) {
            if (!progress(i, mentions.size()))
                return stopped();
            const auto &[number, mention] = mentions[i];
            if (!read || read->place.number != number)
                read = readText(article, number);
            if (!read || mention.range.end > read->text.size())
                continue;
            found.append(placeAt(*read, mention.range));
            found.last().mention = mention.mention;
            found.last().isDecided = mention.isDecided;
            found.last().actor = actor;
        }
        return found;
    });
}

} // namespace postil
