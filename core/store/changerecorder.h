// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

#include <QSet>

#include <memory>

struct sqlite3_session;

namespace postil {

class Database;

/// Records what is written to the tables that undo covers, from its making on (SQLite's session
/// extension). Throws SQLite::Exception: use inside Database::attempt().
class ChangeRecorder
{
public:
    explicit ChangeRecorder(Database &database);
    ~ChangeRecorder();
    Q_DISABLE_COPY_MOVE(ChangeRecorder)

    /// What was written so far; empty when nothing was.
    QByteArray changeset() const;

private:
    sqlite3_session *m_session = nullptr;
};

/// The changeset that takes `changeset` back.
QByteArray inverted(const QByteArray &changeset);

/// The changeset that does both, `first` first.
QByteArray joined(const QByteArray &first, const QByteArray &second);

/// What a changeset writes to.
struct WrittenRecords
{
    QSet<QString> tables;
    QSet<AnnotationId> annotations; ///< and those whose tags it writes

    void unite(const WrittenRecords &other);
};

WrittenRecords writtenRecords(const QByteArray &changeset);

/// Writes a changeset. Throws when the library no longer holds what the changeset was made on;
/// then nothing is written.
void applyChangeset(Database &database, const QByteArray &changeset);

} // namespace postil
