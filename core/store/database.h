// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Transaction.h>

#include <memory>
#include <optional>

namespace postil {

/// An open library file: one connection of one thread.
class Database
{
public:
    /// Makes a new library; Conflict when the file exists. It appears under its name only when it
    /// is whole.
    static Result<std::unique_ptr<Database>> create(const QString &fileName);
    /// Opens a library and brings its schema up to date after a backup beside it. Nothing that is
    /// not a whole library of ours is touched: NotFound, Malformed, Unsupported, Newer. Without
    /// write access it is opened for reading.
    static Result<std::unique_ptr<Database>> open(const QString &fileName);

    const QString &fileName() const { return m_fileName; }
    bool isReadOnly() const { return m_readOnly; }
    SQLite::Database &connection() { return m_connection; }

    /// Runs `work`, which may throw what SQLite throws, and says what went wrong in words. `work`
    /// returns a value or a Result.
    template <typename Work> auto attempt(Work work);

    /// Runs `work`, which returns a Result, in one transaction: all of it or nothing. Inside
    /// another transaction it joins that one.
    template <typename Work> auto inTransaction(Work work);

    /// Changes whenever another connection has written.
    Result<qint64> dataVersion();
    /// Writes a complete copy, also of a library in use. Conflict when the file exists.
    Result<void> copyTo(const QString &fileName);
    /// What SQLite's own checks find, in its words.
    Result<QStringList> integrityProblems();

private:
    Database(const QString &fileName, bool readOnly, SQLite::Database connection);

    Result<void> configure();
    Result<void> migrate();
    Error errorOf(const SQLite::Exception &exception) const;
    Error readOnlyError() const;

    QString m_fileName;
    bool m_readOnly = false;
    bool m_inTransaction = false;
    SQLite::Database m_connection;
};

template <typename Value> struct ResultOf
{
    using Type = Result<Value>;
};

template <typename Value> struct ResultOf<Result<Value>>
{
    using Type = Result<Value>;
};

template <typename Work> auto Database::attempt(Work work)
{
    using Outcome = typename ResultOf<decltype(work())>::Type;
    try {
        if constexpr (std::is_void_v<decltype(work())>) {
            work();
            return Outcome();
        } else {
            return Outcome(work());
        }
    } catch (const SQLite::Exception &exception) {
        return Outcome(std::unexpected(errorOf(exception)));
    }
}

template <typename Work> auto Database::inTransaction(Work work)
{
    using Outcome = decltype(work());
    if (m_inTransaction)
        return work();
    if (m_readOnly)
        return Outcome(std::unexpected(readOnlyError()));
    m_inTransaction = true;
    auto outcome = attempt([&] {
        SQLite::Transaction transaction(m_connection, SQLite::TransactionBehavior::IMMEDIATE);
        auto result = work();
        if (result)
            transaction.commit();
        return result;
    });
    m_inTransaction = false;
    return outcome;
}

} // namespace postil
