// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/libraryfile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace postil {

using namespace Qt::StringLiterals;

Result<int> libraryFileVersion(const QString &fileName)
{
    // The SQLite file format, 1.3: user version at 60, application id at 68, both big-endian.
    static constexpr qsizetype headerSize = 100;
    const QFileInfo info(fileName);
    if (!info.exists())
        return failure(ErrorCode::NotFound, u"There is no library at %1."_s.arg(fileName));
    if (info.isDir())
        return failure(ErrorCode::Unsupported, u"%1 is a folder, not a library."_s.arg(fileName));
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotReadable,
            u"The library %1 cannot be read. Check its permissions."_s.arg(fileName),
            file.errorString());
    const auto header = file.read(headerSize);
    if (header.isEmpty())
        return failure(ErrorCode::Malformed,
            u"%1 is empty (0 bytes), so it is no library. It was not touched: restore a backup, or "
            u"choose "
            "another name for a new library."_s.arg(fileName));
    if (header.size() < headerSize || !header.startsWith(QByteArrayView("SQLite format 3", 16))
        || qFromBigEndian<qint32>(header.constData() + 68) != applicationId)
        return failure(ErrorCode::Unsupported,
            u"%1 is not a Postil library. It was not touched."_s.arg(fileName));
    return qFromBigEndian<qint32>(header.constData() + 60);
}

} // namespace postil
