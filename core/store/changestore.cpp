// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/changestore.h"

#include "core/store/database.h"
#include "core/store/query.h"

namespace postil {

static Change readChange(const Query &query)
{
    return {query.integer(0), query.time(1), query.text(2), query.integer(3) != 0};
}

static std::optional<Change> readFirst(Query &query)
{
    return query.next() ? std::optional(readChange(query)) : std::nullopt;
}

Result<void> ChangeStore::append(
    const QString &label, const QDateTime &made, const QByteArray &changeset)
{
    return m_database.attempt([&] {
        Query(m_database, "DELETE FROM change WHERE undone").run();
        Query(m_database, "INSERT INTO change (made, label, changeset) VALUES (?, ?, ?)")
            .bind(made, label, qCompress(changeset))
            .run();
    });
}

Result<void> ChangeStore::replaceLast(const QDateTime &made, const QByteArray &changeset)
{
    return m_database.attempt([&] {
        Query(m_database,
            "UPDATE change SET made = ?, changeset = ? WHERE number = (SELECT max(number) FROM "
            "change)")
            .bind(made, qCompress(changeset))
            .run();
    });
}

Result<QList<Change>> ChangeStore::all() const
{
    return m_database.attempt([&] {
        QList<Change> changes;
        Query query(m_database, "SELECT number, made, label, undone FROM change ORDER BY number");
        while (query.next())
            changes.append(readChange(query));
        return changes;
    });
}

Result<std::optional<Change>> ChangeStore::lastDone() const
{
    return m_database.attempt([&] {
        Query query(m_database,
            "SELECT number, made, label, undone FROM change WHERE NOT undone ORDER BY number DESC "
            "LIMIT 1");
        return readFirst(query);
    });
}

Result<std::optional<Change>> ChangeStore::firstUndone() const
{
    return m_database.attempt([&] {
        // What is undone stands at the end: found from there, without reading the whole history.
        Query query(m_database,
            "SELECT number, made, label, undone FROM change WHERE number > coalesce((SELECT number "
            "FROM change WHERE NOT undone ORDER BY number DESC LIMIT 1), 0) ORDER BY number LIMIT "
            "1");
        return readFirst(query);
    });
}

Result<QByteArray> ChangeStore::changeset(qint64 number) const
{
    return m_database.attempt([&] {
        Query query(m_database, "SELECT changeset FROM change WHERE number = ?");
        query.bind(number).next();
        return qUncompress(query.bytes(0));
    });
}

Result<void> ChangeStore::setUndone(qint64 number, bool undone)
{
    return m_database.attempt([&] {
        Query(m_database, "UPDATE change SET undone = ? WHERE number = ?")
            .bind(undone, number)
            .run();
    });
}

} // namespace postil
