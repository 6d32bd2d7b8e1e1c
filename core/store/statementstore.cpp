// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/statementstore.h"

#include "core/store/database.h"
#include "core/store/idsearch.h"
#include "core/store/query.h"

namespace postil {

Result<QList<Concept>> StatementStore::concepts() const
{
    return m_database.attempt([&] {
        QList<Concept> concepts;
        Query query(m_database, "SELECT id, name FROM concept ORDER BY name");
        while (query.next())
            concepts.append({query.id<ConceptId>(0), query.text(1)});
        return concepts;
    });
}

Result<void> StatementStore::insert(const Concept &added)
{
    return m_database.attempt([&] {
        Query(m_database, "INSERT INTO concept (id, name) VALUES (?, ?)")
            .bind(added.id, added.name)
            .run();
    });
}

Result<void> StatementStore::rename(const Concept &renamed)
{
    return m_database.attempt([&] {
        Query(m_database, "UPDATE concept SET name = ? WHERE id = ?")
            .bind(renamed.name, renamed.id)
            .run();
    });
}

Result<void> StatementStore::remove(const ConceptId &id)
{
    return m_database.attempt(
        [&] { Query(m_database, "DELETE FROM concept WHERE id = ?").bind(id).run(); });
}

Result<void> StatementStore::handOver(const ConceptId &other, const ConceptId &kept)
{
    return m_database.attempt([&] {
        Query(m_database, "UPDATE statement SET concept = ? WHERE concept = ?")
            .bind(kept, other)
            .run();
    });
}

Result<void> StatementStore::insert(const Statement &statement)
{
    return m_database.attempt([&] {
        Query(m_database,
            "INSERT INTO statement (id, article, start, end, words, quotation, actor, concept, "
            "stance, seal, created) VALUES (?, (SELECT number FROM article WHERE id = ?), ?, ?, ?, "
            "?, ?, ?, ?, ?, ?)")
            .bind(statement.id, statement.article, statement.range.start, statement.range.end,
                statement.words, statement.quotation, statement.actor, statement.about,
                statement.stance, statement.seal, statement.created)
            .run();
    });
}

Result<void> StatementStore::update(const Statement &statement)
{
    return m_database.attempt([&] {
        Query(m_database,
            "UPDATE statement SET start = ?, end = ?, quotation = ?, actor = ?, concept = ?, "
            "stance = ?, seal = ? WHERE id = ?")
            .bind(statement.range.start, statement.range.end, statement.quotation, statement.actor,
                statement.about, statement.stance, statement.seal, statement.id)
            .run();
    });
}

Result<void> StatementStore::remove(const QList<StatementId> &ids)
{
    return m_database.attempt([&] {
        Query remove(m_database, "DELETE FROM statement WHERE id = ?");
        for (const auto &id : ids)
            remove.bind(id).run();
    });
}

static Statement readStatement(const Query &query)
{
    return {query.id<StatementId>(0), query.id<ArticleId>(1), {query.integer(2), query.integer(3)},
        query.text(4), query.id<QuotationId>(5), query.id<ActorId>(6), query.id<ConceptId>(7),
        Stance(query.integer(8)), Seal(query.integer(9)), query.time(10)};
}

Result<QList<Statement>> StatementStore::ofArticle(const ArticleId &article) const
{
    return m_database.attempt([&] {
        QList<Statement> statements;
        Query query(m_database,
            "SELECT statement.id, article.id, start, end, words, quotation, actor, concept, "
            "stance, "
            "seal, created FROM statement JOIN article ON number = article WHERE article.id = ? "
            "ORDER BY start, statement.id");
        query.bind(article);
        while (query.next())
            statements.append(readStatement(query));
        return statements;
    });
}

Result<QList<StatementInArticle>> StatementStore::all() const
{
    return m_database.attempt([&] {
        QList<StatementInArticle> statements;
        Query query(m_database,
            "SELECT statement.id, article.id, start, end, words, quotation, actor, concept, "
            "stance, "
            "seal, created, number, title, byline, site_name, published_time FROM statement JOIN "
            "article ON number = article WHERE deleted IS NULL ORDER BY published_time, number, "
            "start, statement.id");
        while (query.next())
            statements.append({readStatement(query), query.integer(11), query.text(12),
                query.text(13), query.text(14), query.text(15)});
        return statements;
    });
}

Result<QList<StatementId>> StatementStore::find(const QString &idBeginning) const
{
    return idsBeginning<StatementId>(m_database, "statement", idBeginning);
}

} // namespace postil
