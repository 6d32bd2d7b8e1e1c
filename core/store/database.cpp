// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/database.h"

#include "core/store/libraryfile.h"
#include "core/store/query.h"
#include "core/store/schema.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr int busyMilliseconds = 5000;

static Error errorOfCode(int code, const QString &fileName, const QString &detail)
{
    switch (code & 0xff) {
    case SQLITE_FULL:
        return {ErrorCode::NotWritable,
            u"The disk of %1 is full: nothing was changed. Make room and try again."_s.arg(
                fileName),
            detail};
    case SQLITE_READONLY:
        return {ErrorCode::NotWritable,
            u"%1 cannot be written: nothing was changed. Check its permissions, or work on a copy."_s
                .arg(fileName),
            detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Conflict,
            u"Another program holds %1: nothing was changed. Try again in a moment."_s.arg(
                fileName),
            detail};
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {ErrorCode::Malformed,
            u"%1 is damaged. Keep it, and open the newest backup beside it."_s.arg(fileName),
            detail};
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        return {ErrorCode::NotReadable,
            u"%1 could not be read or written: nothing was changed. Check the disk and try again."_s
                .arg(fileName),
            detail};
    default:
        return {ErrorCode::Invalid,
            u"The library %1 refused this: nothing was changed."_s.arg(fileName), detail};
    }
}

static Error errorOfException(const SQLite::Exception &exception, const QString &fileName)
{
    const auto detail = u"SQLite %1: %2"_s.arg(exception.getExtendedErrorCode())
                            .arg(QString::fromUtf8(exception.what()));
    return errorOfCode(exception.getErrorCode(), fileName, detail);
}

Database::Database(const QString &fileName, bool readOnly, SQLite::Database connection)
    : m_fileName(fileName)
    , m_readOnly(readOnly)
    , m_connection(std::move(connection))
{
}

Error Database::errorOf(const SQLite::Exception &exception) const
{
    return errorOfException(exception, m_fileName);
}

Error Database::readOnlyError() const
{
    return {ErrorCode::NotWritable,
        u"%1 is open for reading only: nothing was changed. Check its permissions, or work on a copy."_s
            .arg(m_fileName),
        {}};
}

static std::string uriOf(const QString &fileName, const char *query)
{
    auto url = QUrl::fromLocalFile(QFileInfo(fileName).absoluteFilePath());
    return url.toString(QUrl::FullyEncoded).toStdString() + query;
}

static SQLite::Database connect(const QString &fileName, bool immutable)
{
    const int access = immutable ? SQLite::OPEN_READONLY : SQLite::OPEN_READWRITE;
    return {uriOf(fileName, immutable ? "?immutable=1" : ""), access | SQLite::OPEN_URI,
        busyMilliseconds};
}

Result<void> Database::configure()
{
    return attempt([&] {
        sqlite3_db_config(m_connection.getHandle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
        sqlite3_db_config(m_connection.getHandle(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
        m_connection.exec("PRAGMA synchronous = FULL");
        m_connection.exec("PRAGMA foreign_keys = ON");
        m_connection.exec("PRAGMA cell_size_check = ON");
        if (!m_readOnly)
            m_connection.exec("PRAGMA journal_mode = WAL");
    });
}

Result<std::unique_ptr<Database>> Database::create(const QString &fileName)
{
    const QFileInfo file(fileName);
    if (file.exists() || file.isSymLink())
        return failure(ErrorCode::Conflict, u"%1 exists already."_s.arg(fileName));
    if (!QDir().mkpath(file.absolutePath()))
        return failure(
            ErrorCode::NotWritable, u"The folder %1 cannot be made."_s.arg(file.absolutePath()));
    // Under another name until it is whole, so that no half library ever stands under this one.
    const QString making = fileName + u".making-"_s + uuidToString(newUuid7());
    const auto made = [&]() -> Result<void> {
        try {
            Database database(making, false,
                {making.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE,
                    busyMilliseconds});
            return database.configure().and_then([&] { return database.migrate(); });
        } catch (const SQLite::Exception &exception) {
            return std::unexpected(errorOfException(exception, fileName));
        }
    }();
    const bool inPlace = made && QFile::rename(making, fileName);
    for (const auto &ending : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s}) {
        if (QFile::exists(making + ending))
            QFile::remove(making + ending);
    }
    if (!made)
        return std::unexpected(made.error());
    if (!inPlace && !QFile::exists(fileName))
        return failure(
            ErrorCode::NotWritable, u"The library %1 cannot be made there."_s.arg(fileName));
    return open(fileName);
}

Result<std::unique_ptr<Database>> Database::open(const QString &fileName)
{
    const auto version = libraryFileVersion(fileName);
    if (!version)
        return std::unexpected(version.error());
    if (*version > schemaVersion())
        return failure(ErrorCode::Newer,
            u"%1 was written by a newer Postil (library version %2; this one knows %3). It was not "
            u"touched. "
            "Install the newer version to open it."_s.arg(fileName)
                .arg(*version)
                .arg(schemaVersion()));
    for (const bool immutable : {false, true}) {
        try {
            auto connection = connect(fileName, immutable);
            connection.execAndGet("SELECT count(*) FROM sqlite_schema");
            const bool readOnly =
                immutable || sqlite3_db_readonly(connection.getHandle(), "main") == 1;
            std::unique_ptr<Database> database(
                new Database(fileName, readOnly, std::move(connection)));
            const auto ready = database->configure().and_then([&] { return database->migrate(); });
            if (ready)
                return database;
            if (immutable || ready.error().code != ErrorCode::NotWritable)
                return std::unexpected(ready.error());
        } catch (const SQLite::Exception &exception) {
            const auto error = errorOfException(exception, fileName);
            const bool worthASecondTry =
                error.code == ErrorCode::NotReadable || error.code == ErrorCode::NotWritable;
            if (immutable || !worthASecondTry)
                return std::unexpected(error);
        }
    }
    Q_UNREACHABLE_RETURN({});
}

Result<void> Database::migrate()
{
    const auto version =
        attempt([&] { return m_connection.execAndGet("PRAGMA user_version").getInt(); });
    if (!version || *version == schemaVersion())
        return version ? Result<void>() : std::unexpected(version.error());
    if (m_readOnly)
        return std::unexpected(readOnlyError());
    if (*version > 0) {
        const QString backup = u"%1.before-version-%2"_s.arg(m_fileName).arg(schemaVersion());
        if (!QFile::exists(backup)) {
            if (const auto copied = copyTo(backup); !copied)
                return copied;
        }
    }
    for (int next = *version + 1; next <= schemaVersion(); ++next) {
        const auto migrated = inTransaction([&]() -> Result<void> {
            // Another process may have been faster.
            if (m_connection.execAndGet("PRAGMA user_version").getInt() >= next)
                return {};
            m_connection.exec(schemaScript(next));
            m_connection.exec("PRAGMA user_version = " + std::to_string(next));
            m_connection.exec("PRAGMA application_id = " + std::to_string(applicationId));
            return {};
        });
        if (!migrated)
            return migrated;
    }
    return {};
}

Result<qint64> Database::dataVersion()
{
    return attempt(
        [&] { return qint64(m_connection.execAndGet("PRAGMA data_version").getInt64()); });
}

Result<void> Database::copyTo(const QString &fileName)
{
    if (QFileInfo::exists(fileName))
        return failure(ErrorCode::Conflict,
            u"%1 exists already and was not touched. Choose another name."_s.arg(fileName));
    const QString making = fileName + u".making-"_s + uuidToString(newUuid7());
    const auto copied = attempt([&] { Query(*this, "VACUUM INTO ?").bind(making).run(); });
    if (copied && QFile::rename(making, fileName))
        return {};
    QFile::remove(making);
    if (!copied)
        return failure(copied.error().code,
            u"The backup %1 could not be written. Check that its folder exists and has room."_s.arg(
                fileName),
            copied.error().detail);
    return failure(ErrorCode::NotWritable, u"The backup %1 could not be written."_s.arg(fileName));
}

Result<QStringList> Database::integrityProblems()
{
    return attempt([&] {
        QStringList problems;
        Query integrity(*this, "PRAGMA integrity_check");
        while (integrity.next())
            problems.append(integrity.text(0));
        problems.removeAll(u"ok"_s);
        Query references(*this, "PRAGMA foreign_key_check");
        while (references.next())
            problems.append(u"A row of %1 names a missing row of %2."_s.arg(
                references.text(0), references.text(2)));
        if (!m_readOnly) {
            try {
                m_connection.exec("INSERT INTO article_index (article_index, rank) VALUES "
                                  "('integrity-check', 1)");
            } catch (const SQLite::Exception &exception) {
                problems.append(u"The search index is out of step: %1"_s.arg(
                    QString::fromUtf8(exception.what())));
            }
        }
        return problems;
    });
}

} // namespace postil
