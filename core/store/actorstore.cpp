// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/actorstore.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <QHash>

namespace postil {

using namespace Qt::StringLiterals;

static const std::string selectActor =
    "SELECT id, kind, name, role, note, external_id, (SELECT group_concat(name, char(31)) FROM "
    "(SELECT name FROM "
    "actor_alias WHERE actor = actor.id ORDER BY rowid)) FROM actor ";

static Actor readActor(const Query &query)
{
    Actor actor;
    actor.id = query.id<ActorId>(0);
    actor.kind = ActorKind(query.integer(1));
    actor.name = query.text(2);
    actor.role = query.text(3);
    actor.note = query.text(4);
    actor.externalId = query.text(5);
    actor.aliases = query.text(6).split(QChar(31), Qt::SkipEmptyParts);
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
        Query insert(m_database, "INSERT OR IGNORE INTO actor_alias (actor, name) VALUES (?, ?)");
        for (const auto &alias : actor.aliases) {
            if (alias != actor.name)
                insert.bind(actor.id, alias).run();
        }
    });
}

Result<void> ActorStore::insert(const Actor &actor)
{
    return m_database.attempt([&] {
        Query(m_database,
            "INSERT INTO actor (id, kind, name, role, note, external_id) VALUES (?, ?, ?, ?, ?, ?)")
            .bind(actor.id, actor.kind, actor.name, actor.role, actor.note, actor.externalId)
            .run();
        return writeAliases(actor);
    });
}

Result<void> ActorStore::update(const Actor &actor)
{
    return m_database.attempt([&] {
        Query(m_database,
            "UPDATE actor SET kind = ?, name = ?, role = ?, note = ?, external_id = ? WHERE id = ?")
            .bind(actor.kind, actor.name, actor.role, actor.note, actor.externalId, actor.id)
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
    });
}

Result<QList<Actor>> ActorStore::all() const
{
    return m_database.attempt([&] {
        Query query(m_database, (selectActor + "ORDER BY name, id").c_str());
        return readActors(query);
    });
}

Result<QList<ActorSummary>> ActorStore::summaries() const
{
    return m_database.attempt([&] {
        QHash<ActorId, ActorSummary> counts;
        Query mentions(m_database,
            "SELECT actor, count(*), count(DISTINCT article) FROM mention JOIN article ON number = "
            "article "
            "WHERE state != 2 AND deleted IS NULL AND actor IS NOT NULL GROUP BY actor");
        while (mentions.next()) {
            auto &summary = counts[mentions.id<ActorId>(0)];
            summary.mentions = mentions.integer(1);
            summary.articles = mentions.integer(2);
        }
        Query quotations(m_database,
            "SELECT speaker_actor, count(*) FROM quotation JOIN article ON number = article "
            "WHERE kind != 3 AND state != 2 AND deleted IS NULL AND speaker_actor IS NOT NULL "
            "GROUP BY speaker_actor");
        while (quotations.next())
            counts[quotations.id<ActorId>(0)].quotations = quotations.integer(1);
        QList<ActorSummary> summaries;
        Query actors(m_database, (selectActor + "ORDER BY name, id").c_str());
        while (actors.next()) {
            auto actor = readActor(actors);
            auto summary = counts.value(actor.id);
            summary.actor = std::move(actor);
            summaries.append(summary);
        }
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

} // namespace postil
