// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/change.h"

namespace postil {

class Database;

/// The undo history of a library.
class ChangeStore
{
public:
    explicit ChangeStore(Database &database) : m_database(database) { }

    /// Appends a step; what was undone can no longer be redone.
    Result<void> append(const QString &label, const QDateTime &made, const QByteArray &changeset);
    /// Replaces what the last step wrote and when.
    Result<void> replaceLast(const QDateTime &made, const QByteArray &changeset);
    Result<QList<Change>> all() const; ///< oldest first
    Result<std::optional<Change>> lastDone() const;
    Result<std::optional<Change>> firstUndone() const;
    /// What a step wrote, as a changeset of SQLite's session extension.
    Result<QByteArray> changeset(qint64 number) const;
    Result<void> setUndone(qint64 number, bool undone);

private:
    Database &m_database;
};

} // namespace postil
