// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/rollingbackup.h"

#include "core/store/database.h"

#include <QDir>
#include <QFileInfo>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype keptDays = 7;
static constexpr qsizetype keptMonths = 6;
static constexpr qsizetype monthLength = 7; // "2026-11"

QString backupFolder(const QString &libraryFile)
{
    return libraryFile + u".backups"_s;
}

/// Of names that begin with their day, oldest first, those to let go of.
static QStringList superfluous(const QStringList &names)
{
    QStringList kept = names.mid(std::max<qsizetype>(0, names.size() - keptDays));
    QStringList months;
    for (auto name = names.crbegin(); name != names.crend() && months.size() < keptMonths; ++name) {
        const auto month = name->left(monthLength);
        if (months.contains(month))
            continue;
        months.append(month);
        kept.append(*name);
    }
    QStringList gone = names;
    gone.removeIf([&](const QString &name) { return kept.contains(name); });
    return gone;
}

Result<void> keepBackups(const QString &libraryFile, const Clock &clock)
{
    QDir folder(backupFolder(libraryFile));
    const auto ending = u".postil"_s;
    const QString today = clock().date().toString(Qt::ISODate) + ending;
    if (folder.exists(today))
        return {};
    const auto database = Database::open(libraryFile);
    if (!database)
        return std::unexpected(database.error());
    if (!folder.mkpath(u"."_s))
        return failure(ErrorCode::NotWritable,
            u"The folder %1 for backups cannot be made. Check the permissions of the folder above it."_s
                .arg(folder.path()));
    if (const auto copied = (*database)->copyTo(folder.filePath(today)); !copied)
        return copied;
    const auto gone =
        superfluous(folder.entryList({u"[0-9]*-*-*"_s + ending}, QDir::Files, QDir::Name));
    for (const auto &name : gone) {
        if (!folder.remove(name))
            return failure(ErrorCode::NotWritable,
                u"The old backup %1 cannot be removed."_s.arg(folder.filePath(name)));
    }
    return {};
}

} // namespace postil
