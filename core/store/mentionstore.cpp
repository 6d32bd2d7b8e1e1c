// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/mentionstore.h"

#include "core/store/database.h"
#include "core/store/idsearch.h"
#include "core/store/query.h"

namespace postil {

Result<void> MentionStore::insert(const ArticleId &article, const QList<Mention> &mentions)
{
    return m_database.attempt([&] {
        Query insert(m_database,
            "INSERT INTO mention (id, article, start, end, surface, kind, actor, origin, state, "
            "reason) "
            "VALUES (?, (SELECT number FROM article WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?)");
        for (const auto &mention : mentions) {
            insert
                .bind(mention.id, article, mention.range.start, mention.range.end, mention.surface,
                    mention.kind, mention.actor, mention.origin, mention.state, mention.reason)
                .run();
        }
    });
}

Result<void> MentionStore::update(const Mention &mention)
{
    return m_database.attempt([&] {
        Query(m_database,
            "UPDATE mention SET start = ?, end = ?, surface = ?, kind = ?, actor = ?, origin = ?, "
            "state = ?, "
            "reason = ? WHERE id = ?")
            .bind(mention.range.start, mention.range.end, mention.surface, mention.kind,
                mention.actor, mention.origin, mention.state, mention.reason, mention.id)
            .run();
    });
}

Result<void> MentionStore::remove(const QList<MentionId> &ids)
{
    return m_database.attempt([&] {
        Query remove(m_database, "DELETE FROM mention WHERE id = ?");
        for (const auto &id : ids)
            remove.bind(id).run();
    });
}

Result<QList<Mention>> MentionStore::ofArticle(const ArticleId &article) const
{
    return m_database.attempt([&] {
        QList<Mention> mentions;
        Query query(m_database,
            "SELECT id, start, end, surface, kind, actor, origin, state, reason FROM mention "
            "WHERE article = (SELECT number FROM article WHERE id = ?) ORDER BY start, end, id");
        query.bind(article);
        while (query.next()) {
            mentions.append({query.id<MentionId>(0), {query.integer(1), query.integer(2)},
                query.text(3), ActorKind(query.integer(4)), query.id<ActorId>(5),
                Origin(query.integer(6)), State(query.integer(7)), query.text(8)});
        }
        return mentions;
    });
}

Result<QList<MentionId>> MentionStore::find(const QString &idBeginning) const
{
    return idsBeginning<MentionId>(m_database, "mention", idBeginning);
}

Result<void> MentionStore::setState(const MentionId &id, State state)
{
    return m_database.attempt([&] {
        Query(m_database, "UPDATE mention SET state = ? WHERE id = ?").bind(state, id).run();
    });
}

Result<void> MentionStore::setActor(
    const QList<MentionId> &ids, const ActorId &from, const Actor &to)
{
    return m_database.attempt([&] {
        Query mention(
            m_database, "UPDATE mention SET actor = ?, kind = ? WHERE id = ? AND actor = ?");
        Query speaker(m_database,
            "UPDATE quotation SET speaker_actor = ?1 WHERE speaker_actor = ?2 AND EXISTS (SELECT "
            "1 FROM mention WHERE mention.id = ?3 AND mention.article = quotation.article AND "
            "mention.start < speaker_end AND mention.end > speaker_start)");
        for (const auto &id : ids) {
            mention.bind(to.id, to.kind, id, from).run();
            speaker.bind(to.id, from, id).run();
        }
    });
}

Result<QStringList> MentionStore::surfacesOf(const ActorId &actor) const
{
    return m_database.attempt([&] {
        QStringList surfaces;
        Query query(m_database,
            "SELECT DISTINCT surface FROM mention WHERE actor = ? AND state != 2 ORDER BY surface");
        query.bind(actor);
        while (query.next())
            surfaces.append(query.text(0));
        return surfaces;
    });
}

Result<void> MentionStore::setKind(const ActorId &actor, ActorKind kind)
{
    return m_database.attempt([&] {
        Query(m_database, "UPDATE mention SET kind = ?2 WHERE actor = ?1 AND kind != ?2")
            .bind(actor, kind)
            .run();
    });
}

} // namespace postil
