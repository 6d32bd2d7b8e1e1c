// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/base/id.h"

#include <QMutex>
#include <QUuid>

#include <uuid/uuid.h>

namespace postil {

QByteArray newUuid7()
{
    // libuuid fills the bits below the millisecond at random: keep order within a process.
    static QMutex mutex;
    static QByteArray last(16, '\0');
    const QMutexLocker lock(&mutex);
    QByteArray bytes(16, Qt::Uninitialized);
    uuid_generate_time_v7(reinterpret_cast<unsigned char *>(bytes.data()));
    if (bytes <= last) {
        bytes = last;
        for (qsizetype i = 15; i > 8; --i) {
            if (++reinterpret_cast<unsigned char &>(bytes[i]) != 0)
                break;
        }
    }
    last = bytes;
    return bytes;
}

QByteArray uuidFromString(QStringView text)
{
    if (text.size() == 32) {
        // fromHex() passes over what is no digit.
        const auto bytes = QByteArray::fromHex(text.toLatin1());
        return bytes.size() == 16 ? bytes : QByteArray();
    }
    const auto uuid = QUuid::fromString(text);
    return uuid.isNull() ? QByteArray() : uuid.toRfc4122();
}

QString uuidToString(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QString() : QUuid::fromRfc4122(bytes).toString(QUuid::WithoutBraces);
}

} // namespace postil
