// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/changerecorder.h"

#include "core/store/database.h"

#include <sqlite3.h>

namespace postil {

/// The tables whose changes are undone. Originals and pictures never change.
static constexpr const char *recordedTables[] = { "article", "article_tag", "revision", "annotation",
    "annotation_tag", "actor", "actor_alias", "mention", "quotation", "quotation_part" };

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
    require(sqlite3session_create(database.connection().getHandle(), "main", &m_session), "session");
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
    require(sqlite3changeset_invert(int(changeset.size()), input(changeset), &size, &buffer), "invert");
    return taken(size, buffer);
}

QByteArray joined(const QByteArray &first, const QByteArray &second)
{
    int size = 0;
    void *buffer = nullptr;
    require(sqlite3changeset_concat(int(first.size()), input(first), int(second.size()), input(second),
                &size, &buffer),
        "join");
    return taken(size, buffer);
}

void applyChangeset(Database &database, const QByteArray &changeset)
{
    // Without foreign key actions, that would touch rows the changeset names itself.
    const auto refuse = [](void *, int, sqlite3_changeset_iter *) { return SQLITE_CHANGESET_ABORT; };
    require(sqlite3changeset_apply_v2(database.connection().getHandle(), int(changeset.size()),
                input(changeset), nullptr, refuse, nullptr, nullptr, nullptr,
                SQLITE_CHANGESETAPPLY_FKNOACTION),
        "the library no longer holds what this step was made on");
}

} // namespace postil
