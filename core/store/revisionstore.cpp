// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/revisionstore.h"

#include "core/store/articlestore.h"
#include "core/store/database.h"
#include "core/store/documentform.h"
#include "core/store/query.h"

namespace postil {

using namespace Qt::StringLiterals;

Result<RevisionId> RevisionStore::currentId(const ArticleId &id) const
{
    return m_database.attempt([&]() -> Result<RevisionId> {
        Query query(m_database,
            "SELECT revision.id FROM article JOIN revision ON revision.article = article.number "
            "AND revision.number = article.revision WHERE article.id = ?");
        if (!query.bind(id).next())
            return std::unexpected(noArticle(id.toString()));
        return query.id<RevisionId>(0);
    });
}

Result<CurrentText> RevisionStore::currentText(const ArticleId &id) const
{
    return m_database.attempt([&]() -> Result<CurrentText> {
        Query query(m_database,
            "SELECT revision.id, hash, text FROM article JOIN revision "
            "ON revision.article = article.number AND revision.number = article.revision WHERE "
            "article.id = ?");
        if (!query.bind(id).next())
            return std::unexpected(noArticle(id.toString()));
        return CurrentText{query.id<RevisionId>(0), query.text(1), query.text(2)};
    });
}

static Revision readRevision(const Query &query, const ArticleId &article)
{
    const auto formed = fromJson(query.text(2), query.text(3).toUtf8());
    return {query.id<RevisionId>(0), article, query.integer(1), formed.document, formed.removed,
        query.text(4), query.text(5), query.time(6)};
}

Result<Revision> RevisionStore::current(const ArticleId &id) const
{
    return m_database.attempt([&]() -> Result<Revision> {
        Query query(m_database,
            "SELECT revision.id, revision.number, text, form, hash, made_by, created FROM article "
            "JOIN revision "
            "ON revision.article = article.number AND revision.number = article.revision WHERE "
            "article.id = ?");
        if (!query.bind(id).next())
            return std::unexpected(noArticle(id.toString()));
        return readRevision(query, id);
    });
}

Result<Revision> RevisionStore::at(const ArticleId &id, qint64 number) const
{
    return m_database.attempt([&]() -> Result<Revision> {
        Query query(m_database,
            "SELECT id, number, text, form, hash, made_by, created FROM revision WHERE article = "
            "(SELECT number FROM article WHERE id = ?) AND number = ?");
        if (!query.bind(id, number).next())
            return failure(
                ErrorCode::NotFound, u"The article has no text of number %1."_s.arg(number));
        return readRevision(query, id);
    });
}

Result<QList<RevisionSummary>> RevisionStore::all(const ArticleId &id) const
{
    return m_database.attempt([&] {
        QList<RevisionSummary> revisions;
        Query query(m_database,
            "SELECT revision.number, made_by, created, revision.number = article.revision FROM "
            "revision JOIN article ON article.number = revision.article WHERE article.id = ? ORDER "
            "BY revision.number");
        query.bind(id);
        while (query.next())
            revisions.append(
                {query.integer(0), query.text(1), query.time(2), query.integer(3) != 0});
        return revisions;
    });
}

Result<Revision> RevisionStore::append(const ArticleId &id, Revision revision)
{
    return m_database.attempt([&]() -> Result<Revision> {
        Query query(m_database,
            "SELECT article.number, coalesce(max(revision.number), 0) FROM article LEFT JOIN "
            "revision ON revision.article = article.number WHERE article.id = ? GROUP BY "
            "article.number");
        if (!query.bind(id).next())
            return std::unexpected(noArticle(id.toString()));
        const auto article = query.integer(0);
        revision.article = id;
        revision.number = query.integer(1) + 1;
        Query(m_database,
            "INSERT INTO revision (article, number, id, text, form, hash, made_by, created) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
            .bind(article, revision.number, revision.id, revision.document.text(),
                QString::fromUtf8(toJson(revision.document, revision.removed)), revision.hash,
                revision.madeBy, revision.created)
            .run();
        Query(m_database, "UPDATE article SET revision = ?, word_count = ? WHERE number = ?")
            .bind(revision.number, revision.document.wordCount(), article)
            .run();
        return revision;
    });
}

} // namespace postil
