// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/base/replacefile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postil {

using namespace Qt::StringLiterals;

static std::unexpected<Error> notWritten(const QString &fileName, const QString &reason)
{
    return failure(ErrorCode::NotWritable,
        u"%1 cannot be written. Check that its folder exists, is not full and may be changed."_s
            .arg(fileName),
        reason);
}

/// The permissions the file has, or those that a new one would get.
static mode_t permissionsFor(const QByteArray &path)
{
    struct stat status = {};
    if (lstat(path.constData(), &status) == 0 && S_ISREG(status.st_mode))
        return status.st_mode & 07777;
    const auto mask = umask(022);
    umask(mask);
    return 0666 & ~mask;
}

/// Makes a rename in the folder last through a power cut; a file system that cannot is no error.
static void synchroniseFolder(const QString &folder)
{
    const int descriptor = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY);
    if (descriptor < 0)
        return;
    fsync(descriptor);
    ::close(descriptor);
}

Result<void> replaceFile(const QString &fileName, const QByteArray &bytes, Lasting lasting)
{
    const QFileInfo target(fileName);
    const auto folder = target.absolutePath();
    const auto path = QFile::encodeName(folder + u'/' + target.fileName());
    QTemporaryFile beside(folder + u"/.postil-XXXXXX"_s);
    if (!beside.open())
        return notWritten(fileName, beside.errorString());
    if (beside.write(bytes) != bytes.size() || !beside.flush())
        return notWritten(fileName, beside.errorString());
    const int descriptor = beside.handle();
    const auto besidePath = QFile::encodeName(beside.fileName());
    if (fchmod(descriptor, permissionsFor(path)) != 0
        || (lasting == Lasting::Yes && fsync(descriptor) != 0)
        || std::rename(besidePath.constData(), path.constData()) != 0)
        return notWritten(fileName, QString::fromLocal8Bit(std::strerror(errno)));
    beside.setAutoRemove(false);
    if (lasting == Lasting::Yes)
        synchroniseFolder(folder);
    return {};
}

} // namespace postil
