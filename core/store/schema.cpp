// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/schema.h"

#include <QDir>
#include <QFile>

// At global scope, as Qt asks for resources of a static library.
static void loadCoreResources()
{
    Q_INIT_RESOURCE(core_resources);
}

namespace postil {

using namespace Qt::StringLiterals;

static QStringList scripts()
{
    loadCoreResources();
    return QDir(u":/postil/schema"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int schemaVersion()
{
    static const int version = int(scripts().size());
    return version;
}

std::string schemaScript(int version)
{
    const auto name = scripts().at(version - 1);
    Q_ASSERT(name.left(4).toInt() == version);
    QFile file(u":/postil/schema/"_s + name);
    const bool isOpen = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isOpen);
    return file.readAll().toStdString();
}

} // namespace postil
