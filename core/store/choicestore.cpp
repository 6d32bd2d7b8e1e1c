// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/choicestore.h"

#include "core/store/database.h"
#include "core/store/query.h"

namespace postil {

static QList<BlockChoice> readAll(Query &query)
{
    QList<BlockChoice> choices;
    while (query.next())
        choices.append(
            {query.integer(0) != 0, query.text(1), query.text(2), qint32(query.integer(3))});
    return choices;
}

Result<QList<BlockChoice>> ChoiceStore::ofArticle(const ArticleId &article) const
{
    return m_database.attempt([&] {
        Query query(m_database,
            "SELECT is_kept, place, words, occurrence FROM block_choice WHERE article = "
            "(SELECT number FROM article WHERE id = ?) ORDER BY id");
        return readAll(query.bind(article));
    });
}

Result<QList<BlockChoice>> ChoiceStore::ofSite(const QString &site) const
{
    return m_database.attempt([&] {
        Query query(m_database,
            "SELECT is_kept, place, words, occurrence FROM block_choice WHERE site = ? AND "
            "article IS NULL ORDER BY id");
        return readAll(query.bind(site));
    });
}

Result<QStringList> ChoiceStore::sites() const
{
    return m_database.attempt([&] {
        QStringList sites;
        Query query(m_database,
            "SELECT DISTINCT site FROM block_choice WHERE article IS NULL ORDER BY site");
        while (query.next())
            sites.append(query.text(0));
        return sites;
    });
}

Result<void> ChoiceStore::add(const ArticleId &article, const BlockChoice &choice)
{
    return m_database.attempt([&] {
        Query(m_database,
            "DELETE FROM block_choice WHERE article = (SELECT number FROM article WHERE id = ?) "
            "AND place = ? AND words = ? AND occurrence = ?")
            .bind(article, choice.place, choice.words, choice.occurrence)
            .run();
        Query(m_database,
            "INSERT INTO block_choice (id, article, site, place, words, occurrence, is_kept) "
            "VALUES (?, (SELECT number FROM article WHERE id = ?), '', ?, ?, ?, ?)")
            .bind(newUuid7(), article, choice.place, choice.words, choice.occurrence, choice.isKept)
            .run();
    });
}

Result<void> ChoiceStore::add(const QString &site, const BlockChoice &choice)
{
    return m_database.attempt([&] {
        Query(m_database,
            "DELETE FROM block_choice WHERE article IS NULL AND site = ? AND place = ? AND words "
            "= ? AND occurrence = ?")
            .bind(site, choice.place, choice.words, choice.occurrence)
            .run();
        Query(m_database,
            "INSERT INTO block_choice (id, article, site, place, words, occurrence, is_kept) "
            "VALUES (?, NULL, ?, ?, ?, ?, ?)")
            .bind(newUuid7(), site, choice.place, choice.words, choice.occurrence, choice.isKept)
            .run();
    });
}

Result<void> ChoiceStore::forgetSite(const QString &site)
{
    return m_database.attempt([&] {
        Query(m_database, "DELETE FROM block_choice WHERE article IS NULL AND site = ?")
            .bind(site)
            .run();
    });
}

} // namespace postil
