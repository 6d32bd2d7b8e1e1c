// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/actorstore.h"

#include "core/store/actorform.h"
#include "core/store/database.h"
#include "core/store/idsearch.h"
#include "core/store/query.h"

namespace postil {

using namespace Qt::StringLiterals;

// Aliases as "name RS language", joined by US.
static const std::string selectActor =
    "SELECT id, kind, name, role, note, external_id, roles, organisation, color, tags, attributes, "
    "(SELECT group_concat(name || char(30) || language, char(31)) FROM (SELECT name, language FROM "
    "actor_alias WHERE actor = actor.id ORDER BY position, rowid)) FROM actor ";

static void readAliases(Actor &actor, const QString &joined)
{
    for (const auto &alias : joined.split(QChar(31), Qt::SkipEmptyParts)) {
        const auto name = alias.section(QChar(30), 0, 0);
        const auto language = alias.section(QChar(30), 1, 1);
        actor.aliases.append(name);
        if (!language.isEmpty())
            actor.aliasLanguages.insert(name, language);
    }
}

static Actor readActor(const Query &query)
{
    Actor actor;
    actor.id = query.id<ActorId>(0);
    actor.kind = ActorKind(query.integer(1));
    actor.name = query.text(2);
    actor.role = query.text(3);
    actor.note = query.text(4);
    actor.externalId = query.text(5);
    actor.roles = rolesFromJson(query.text(6));
    actor.organisation = query.id<ActorId>(7);
    actor.color = int(query.integer(8));
    actor.tags = tagsFromJson(query.text(9));
    actor.attributes = attributesFromJson(query.text(10));
    readAliases(actor, query.text(11));
    return actor;
}

static QList<Actor> readActors(Query &query)
{
    QList<Actor> actors;
    while (query.next())
        actors.append(readActor(query));
    return actors;
}

Result<void> ActorStore::writeAliases(const Actor &actor)
{
    return m_database.attempt([&] {
        Query(m_database, "DELETE FROM actor_alias WHERE actor = ?").bind(actor.id).run();
        Query insert(m_database,
            "INSERT OR IGNORE INTO actor_alias (actor, name, language, position) VALUES (?, ?, ?, "
            "?)");
        for (qsizetype i = 0; i < actor.aliases.size(); ++i) {
            const auto &alias = actor.aliases[i];
            if (alias != actor.name)
                insert.bind(actor.id, alias, actor.aliasLanguages.value(alias), i).run();
        }
    });
}

Result<void> ActorStore::insert(const Actor &actor)
{
    return m_database.attempt([&] {
        Query(m_database,
            "INSERT INTO actor (kind, name, role, note, external_id, roles, organisation, color, "
            "tags, attributes, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(actor.kind, actor.name, actor.role, actor.note, actor.externalId,
                rolesToJson(actor.roles), actor.organisation, actor.color, tagsToJson(actor.tags),
                attributesToJson(actor.attributes), actor.id)
            .run();
        return writeAliases(actor);
    });
}

Result<void> ActorStore::update(const Actor &actor)
{
    return m_database.attempt([&] {
        Query(m_database,
            "UPDATE actor SET kind = ?, name = ?, role = ?, note = ?, external_id = ?, roles = ?, "
            "organisation = ?, color = ?, tags = ?, attributes = ? WHERE id = ?")
            .bind(actor.kind, actor.name, actor.role, actor.note, actor.externalId,
                rolesToJson(actor.roles), actor.organisation, actor.color, tagsToJson(actor.tags),
                attributesToJson(actor.attributes), actor.id)
            .run();
        return writeAliases(actor);
    });
}

Result<void> ActorStore::remove(const ActorId &id)
{
    return m_database.attempt(
        [&] { Query(m_database, "DELETE FROM actor WHERE id = ?").bind(id).run(); });
}

Result<void> ActorStore::handOver(const ActorId &other, const ActorId &kept)
{
    return m_database.attempt([&] {
        Query(m_database, "UPDATE mention SET actor = ? WHERE actor = ?").bind(kept, other).run();
        Query(m_database, "UPDATE quotation SET speaker_actor = ? WHERE speaker_actor = ?")
            .bind(kept, other)
            .run();
        Query(m_database, "UPDATE statement SET actor = ? WHERE actor = ?").bind(kept, other).run();
        Query(m_database, "UPDATE actor SET organisation = ? WHERE organisation = ?")
            .bind(kept, other)
            .run();
    });
}

Result<QList<Actor>> ActorStore::all() const
{
    return m_database.attempt([&] {
        Query query(m_database, (selectActor + "ORDER BY name, id").c_str());
        return readActors(query);
    });
}

Result<std::optional<Actor>> ActorStore::actor(const ActorId &id) const
{
    return m_database.attempt([&]() -> std::optional<Actor> {
        Query query(m_database, (selectActor + "WHERE id = ?").c_str());
        if (!query.bind(id).next())
            return std::nullopt;
        return readActor(query);
    });
}

Result<QList<ActorId>> ActorStore::find(const QString &idBeginning) const
{
    return idsBeginning<ActorId>(m_database, "actor", idBeginning);
}

Result<QHash<ActorId, ActorCounts>> ActorStore::counts() const
{
    return m_database.attempt([&] {
        QHash<ActorId, ActorCounts> counts;
        // In the order of the index, so that nothing is sorted and no row of the table is read.
        Query mentions(m_database,
            "SELECT actor, count(*), sum(state = 1) FROM mention WHERE state != 2 AND actor IS NOT "
            "NULL AND article NOT IN (SELECT number FROM article WHERE deleted IS NOT NULL) "
            "GROUP BY actor, article");
        while (mentions.next()) {
            auto &count = counts[mentions.id<ActorId>(0)];
            count.mentions += mentions.integer(1);
            count.confirmed += mentions.integer(2);
            ++count.articles;
        }
        Query quotations(m_database,
            "SELECT speaker_actor, count(*) FROM quotation WHERE kind != 3 AND state != 2 AND "
            "speaker_actor IS NOT NULL AND article NOT IN (SELECT number FROM article WHERE "
            "deleted IS NOT NULL) GROUP BY speaker_actor");
        while (quotations.next())
            counts[quotations.id<ActorId>(0)].quotations = quotations.integer(1);
        return counts;
    });
}

Result<QList<ActorSummary>> ActorStore::summaries() const
{
    const auto counted = counts();
    if (!counted)
        return std::unexpected(counted.error());
    return all().transform([&](const QList<Actor> &actors) {
        QList<ActorSummary> summaries;
        for (const auto &actor : actors)
            summaries.append({actor, counted->value(actor.id)});
        return summaries;
    });
}

Result<std::optional<Actor>> ActorStore::named(const QString &name, ActorKind kind) const
{
    return m_database.attempt([&]() -> std::optional<Actor> {
        Query query(m_database,
            (selectActor
                + "WHERE kind = ?2 AND (actor.name = ?1 OR id IN (SELECT actor FROM actor_alias "
                  "WHERE "
                  "actor_alias.name = ?1)) ORDER BY actor.name != ?1, id LIMIT 1")
                .c_str());
        if (!query.bind(name, kind).next())
            return std::nullopt;
        return readActor(query);
    });
}

Result<QList<Actor>> ActorStore::ofArticle(const ArticleId &article) const
{
    return m_database.attempt([&] {
        Query query(m_database,
            (selectActor
                + "WHERE id IN (SELECT actor FROM mention WHERE article = (SELECT number FROM "
                  "article WHERE id = ?1) "
                  "UNION SELECT speaker_actor FROM quotation WHERE article = "
                  "(SELECT number FROM article WHERE id = ?1)) ORDER BY name, id")
                .c_str());
        query.bind(article);
        return readActors(query);
    });
}

Result<qsizetype> ActorStore::sharedArticles(const ActorId &first, const ActorId &second) const
{
    return m_database.attempt([&] {
        Query query(m_database,
            "SELECT count(*) FROM (SELECT article FROM mention WHERE actor = ?1 AND state != 2 "
            "INTERSECT SELECT article FROM mention WHERE actor = ?2 AND state != 2) WHERE article "
            "NOT IN (SELECT number FROM article WHERE deleted IS NOT NULL)");
        query.bind(first, second).next();
        return qsizetype(query.integer(0));
    });
}

Result<QList<ActorArticle>> ActorStore::articlesOf(const ActorId &actor) const
{
    return m_database.attempt([&] {
        QList<ActorArticle> articles;
        Query query(m_database,
            "SELECT id, number, title, site_name, published_time, sum(mentions), sum(quotations), "
            "max(first), max(last) FROM (SELECT article, count(*) AS mentions, 0 AS quotations, "
            "min(start) AS first, end AS last FROM mention WHERE actor = ?1 AND state != 2 GROUP "
            "BY article UNION ALL SELECT article, 0, count(*), 0, 0 FROM quotation WHERE "
            "speaker_actor = ?1 AND state != 2 AND kind != 3 GROUP BY article) AS counted JOIN "
            "article ON number = counted.article WHERE deleted IS NULL GROUP BY number ORDER BY "
            "published_time, number");
        query.bind(actor);
        while (query.next())
            articles.append({query.id<ArticleId>(0), query.integer(1), query.text(2), query.text(3),
                query.text(4), query.integer(5), query.integer(6),
                {query.integer(7), query.integer(8)}});
        return articles;
    });
}

Result<void> ActorStore::keepApart(const ActorId &first, const ActorId &second)
{
    return m_database.attempt([&] {
        Query(m_database, "INSERT OR IGNORE INTO actors_apart (first, second) VALUES (?, ?)")
            .bind(std::min(first, second), std::max(first, second))
            .run();
    });
}

Result<QSet<std::pair<ActorId, ActorId>>> ActorStore::keptApart() const
{
    return m_database.attempt([&] {
        QSet<std::pair<ActorId, ActorId>> pairs;
        Query query(m_database, "SELECT first, second FROM actors_apart");
        while (query.next())
            pairs.insert({query.id<ActorId>(0), query.id<ActorId>(1)});
        return pairs;
    });
}

} // namespace postil
