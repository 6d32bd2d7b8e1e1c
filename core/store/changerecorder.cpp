// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/changerecorder.h"

#include "core/store/database.h"
#include "core/store/query.h"

#include <sqlite3.h>

namespace postil {

using namespace Qt::StringLiterals;

/// The tables whose changes are undone. Originals and pictures never change.
static constexpr const char *recordedTables[] = {"article", "article_tag", "revision", "annotation",
    "annotation_tag", "actor", "actor_alias", "mention", "quotation", "quotation_part",
    "block_choice", "setting", "actors_apart", "concept", "statement"};

static void require(int code, const char *what)
{
    if (code != SQLITE_OK)
        throw SQLite::Exception(what, code);
}

static QByteArray taken(int size, void *buffer)
{
    const QByteArray bytes(static_cast<const char *>(buffer), size);
    sqlite3_free(buffer);
    return bytes;
}

static void *input(const QByteArray &bytes)
{
    return const_cast<char *>(bytes.constData()); // SQLite only reads it
}

ChangeRecorder::ChangeRecorder(Database &database)
{
    require(
        sqlite3session_create(database.connection().getHandle(), "main", &m_session), "session");
    for (const char *table : recordedTables)
        require(sqlite3session_attach(m_session, table), "session table");
}

ChangeRecorder::~ChangeRecorder()
{
    sqlite3session_delete(m_session);
}

QByteArray ChangeRecorder::changeset() const
{
    int size = 0;
    void *buffer = nullptr;
    require(sqlite3session_changeset(m_session, &size, &buffer), "changeset");
    return taken(size, buffer);
}

QByteArray inverted(const QByteArray &changeset)
{
    int size = 0;
    void *buffer = nullptr;
    require(
        sqlite3changeset_invert(int(changeset.size()), input(changeset), &size, &buffer), "invert");
    return taken(size, buffer);
}

QByteArray joined(const QByteArray &first, const QByteArray &second)
{
    int size = 0;
    void *buffer = nullptr;
    require(sqlite3changeset_concat(
                int(first.size()), input(first), int(second.size()), input(second), &size, &buffer),
        "join");
    return taken(size, buffer);
}

/// One row that a changeset writes.
struct WrittenRow
{
    QLatin1StringView table;
    int operation = 0; ///< SQLITE_INSERT, SQLITE_UPDATE or SQLITE_DELETE
    QByteArray key; ///< its first column, if that is an id
};

static WrittenRow currentRow(sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0, operation = 0, indirect = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, &indirect);
    sqlite3_value *key = nullptr;
    if (operation == SQLITE_INSERT)
        sqlite3changeset_new(iterator, 0, &key);
    else
        sqlite3changeset_old(iterator, 0, &key);
    WrittenRow row{QLatin1StringView(table), operation, {}};
    if (key && sqlite3_value_type(key) == SQLITE_BLOB)
        row.key = {static_cast<const char *>(sqlite3_value_blob(key)), sqlite3_value_bytes(key)};
    return row;
}

static void visitRows(const QByteArray &changeset, const auto &visit)
{
    sqlite3_changeset_iter *iterator = nullptr;
    require(
        sqlite3changeset_start(&iterator, int(changeset.size()), input(changeset)), "changeset");
    while (sqlite3changeset_next(iterator) == SQLITE_ROW)
        visit(currentRow(iterator));
    require(sqlite3changeset_finalize(iterator), "changeset");
}

static QList<QByteArray> deletedActors(const QByteArray &changeset)
{
    QList<QByteArray> deleted;
    visitRows(changeset, [&](const WrittenRow &row) {
        if (row.operation == SQLITE_DELETE && row.table == "actor"_L1)
            deleted.append(row.key);
    });
    return deleted;
}

static bool addsRevision(const QByteArray &changeset)
{
    bool adds = false;
    visitRows(changeset, [&](const WrittenRow &row) {
        adds = adds || (row.operation == SQLITE_INSERT && row.table == "revision"_L1);
    });
    return adds;
}

void WrittenRecords::unite(const WrittenRecords &other)
{
    tables.unite(other.tables);
    annotations.unite(other.annotations);
}

WrittenRecords writtenRecords(const QByteArray &changeset)
{
    WrittenRecords written;
    visitRows(changeset, [&](const WrittenRow &row) {
        written.tables.insert(row.table);
        if (row.table == "annotation"_L1 || row.table == "annotation_tag"_L1)
            written.annotations.insert({row.key});
    });
    return written;
}

/// Applies what a changeset holds of the table of revisions, or all else.
static void applyPart(Database &database, const QByteArray &changeset, bool isOfRevisions)
{
    const auto belongs = [](void *wanted, const char *table) {
        return int((qstrcmp(table, "revision") == 0) == *static_cast<bool *>(wanted));
    };
    // Rows that came later, by an import, may name an actor that goes: they lose it in the end.
    const auto resolve = [](void *, int conflict, sqlite3_changeset_iter *) {
        return conflict == SQLITE_CHANGESET_FOREIGN_KEY ? SQLITE_CHANGESET_OMIT
                                                        : SQLITE_CHANGESET_ABORT;
    };
    // Without foreign key actions, which would touch rows that the changeset names itself.
    require(sqlite3changeset_apply_v2(database.connection().getHandle(), int(changeset.size()),
                input(changeset), belongs, resolve, &isOfRevisions, nullptr, nullptr,
                SQLITE_CHANGESETAPPLY_FKNOACTION),
        "the library no longer holds what this step was made on");
}

void applyChangeset(Database &database, const QByteArray &changeset)
{
    // The index of words reads the text when an article turns to it: it must be there then.
    const bool revisionsFirst = addsRevision(changeset);
    applyPart(database, changeset, revisionsFirst);
    applyPart(database, changeset, !revisionsFirst);
    for (const auto &actor : deletedActors(changeset)) {
        Query(database, "UPDATE mention SET actor = NULL WHERE actor = ?").bind(actor).run();
        Query(database, "UPDATE quotation SET speaker_actor = NULL WHERE speaker_actor = ?")
            .bind(actor)
            .run();
        Query(database, "UPDATE statement SET actor = NULL WHERE actor = ?").bind(actor).run();
        Query(database, "UPDATE actor SET organisation = NULL WHERE organisation = ?")
            .bind(actor)
            .run();
    }
}

} // namespace postil
