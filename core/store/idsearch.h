// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/store/database.h"
#include "core/store/query.h"

#include <QList>

namespace postil {

/// The ids of records in `table` that begin as `idBeginning`, with or without dashes; two at most,
/// which is enough to know that it is not one. None for an empty beginning.
template <typename IdType>
Result<QList<IdType>> idsBeginning(
    Database &database, const char *table, const QString &idBeginning)
{
    return database.attempt([&] {
        QList<IdType> ids;
        const auto sql = std::string("SELECT id FROM ") + table
            + " WHERE ?1 != '' AND substr(hex(id), 1, length(?1)) = ?1 LIMIT 2";
        Query query(database, sql.c_str());
        query.bind(QString(idBeginning).remove(u'-').toUpper());
        while (query.next())
            ids.append(query.id<IdType>(0));
        return ids;
    });
}

} // namespace postil
