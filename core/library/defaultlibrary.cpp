// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/defaultlibrary.h"

#include <QDir>
#include <QStandardPaths>

namespace postil {

using namespace Qt::StringLiterals;

QString defaultLibraryFile()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(u"library.postil"_s);
}

} // namespace postil
