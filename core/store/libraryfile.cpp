// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/libraryfile.h"

#include <QFileInfo>
#include <QtEndian>
#include <QUrl>

#include <sqlite3.h>

namespace postil {

using namespace Qt::StringLiterals;

// The SQLite file format, 1.3: user version at 60, application id at 68, both big-endian.
static constexpr int headerSize = 100;

/// The first bytes of a file, shorter where it is; no value when it cannot be read. Through SQLite:
/// whoever else closes a file lets go of all locks that this process holds on it, and then another
/// process takes the library for unused.
static std::optional<QByteArray> headerOf(const QString &fileName)
{
    const QByteArray address = QUrl::fromLocalFile(QFileInfo(fileName).absoluteFilePath())
                                   .toString(QUrl::FullyEncoded)
                                   .toUtf8()
        + "?immutable=1";
    sqlite3 *connection = nullptr;
    sqlite3_file *file = nullptr;
    std::optional<QByteArray> header;
    if (sqlite3_open_v2(
            address.constData(), &connection, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr)
            == SQLITE_OK
        && sqlite3_file_control(connection, "main", SQLITE_FCNTL_FILE_POINTER, &file) == SQLITE_OK
        && file && file->pMethods) {
        sqlite3_int64 size = 0;
        header = QByteArray(headerSize, '\0');
        const int read = file->pMethods->xRead(file, header->data(), headerSize, 0);
        if (file->pMethods->xFileSize(file, &size) != SQLITE_OK
            || (read != SQLITE_OK && read != SQLITE_IOERR_SHORT_READ))
            header.reset();
        else
            header->truncate(std::min<qsizetype>(size, headerSize));
    }
    sqlite3_close(connection);
    return header;
}

Result<int> libraryFileVersion(const QString &fileName)
{
    const QFileInfo info(fileName);
    if (!info.exists())
        return failure(ErrorCode::NotFound, u"There is no library at %1."_s.arg(fileName));
    if (info.isDir())
        return failure(ErrorCode::Unsupported, u"%1 is a folder, not a library."_s.arg(fileName));
    const auto header = headerOf(fileName);
    if (!header)
        return failure(ErrorCode::NotReadable,
            u"The library %1 cannot be read. Check its permissions."_s.arg(fileName));
    if (header->isEmpty())
        return failure(ErrorCode::Malformed,
            u"%1 is empty (0 bytes), so it is no library. It was not touched: restore a backup, or "
            u"choose "
            "another name for a new library."_s.arg(fileName));
    if (header->size() < headerSize || !header->startsWith(QByteArrayView("SQLite format 3", 16))
        || qFromBigEndian<qint32>(header->constData() + 68) != applicationId)
        return failure(ErrorCode::Unsupported,
            u"%1 is not a Postil library. It was not touched."_s.arg(fileName));
    return qFromBigEndian<qint32>(header->constData() + 60);
}

} // namespace postil
