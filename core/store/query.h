// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

#include <QDateTime>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Statement.h>

#include <optional>

namespace postil {

class Database;

/// One statement with Qt's types. Throws SQLite::Exception: use inside Database::attempt().
class Query
{
public:
    Query(Database &database, const char *sql);

    /// Binds the next parameters, left to right.
    template <typename... Values> Query &bind(const Values &...values)
    {
        (bindOne(values), ...);
        return *this;
    }

    bool next() { return m_statement.executeStep(); }
    /// Runs a statement that gives no rows, or whose rows do not matter, and makes it ready for the
    /// next values.
    void run();
    /// Forgets the rows that are left: ready for the next values.
    void restart();

    bool isNull(int column) const { return m_statement.isColumnNull(column); }
    qint64 integer(int column) const { return m_statement.getColumn(column).getInt64(); }
    double real(int column) const { return m_statement.getColumn(column).getDouble(); }
    QString text(int column) const;
    QByteArray bytes(int column) const;
    QDateTime time(int column) const; ///< null for NULL

    template <typename IdType> IdType id(int column) const { return {bytes(column)}; }

private:
    void bindOne(qint64 value) { m_statement.bind(++m_bound, static_cast<int64_t>(value)); }
    void bindOne(int value) { m_statement.bind(++m_bound, value); }
    void bindOne(bool value) { m_statement.bind(++m_bound, value ? 1 : 0); }
    void bindOne(double value) { m_statement.bind(++m_bound, value); }
    void bindOne(const QString &value) { m_statement.bind(++m_bound, value.toStdString()); }
    void bindOne(const QByteArray &value);
    void bindOne(const QDateTime &value);
    void bindOne(std::nullptr_t) { m_statement.bind(++m_bound); }

    template <typename Value> void bindOne(const std::optional<Value> &value)
    {
        if (value)
            bindOne(*value);
        else
            bindOne(nullptr);
    }

    /// A null id becomes NULL.
    template <typename Record> void bindOne(const Id<Record> &id)
    {
        if (id.isNull())
            bindOne(nullptr);
        else
            bindOne(id.bytes);
    }

    /// An enumeration is stored as its number.
    template <typename Enum>
        requires std::is_enum_v<Enum>
    void bindOne(Enum value)
    {
        bindOne(static_cast<int>(value));
    }

    mutable SQLite::Statement m_statement;
    int m_bound = 0;
};

} // namespace postil
