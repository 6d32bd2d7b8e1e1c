// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/settingstore.h"

#include "core/store/database.h"
#include "core/store/query.h"

namespace postil {

Result<QString> SettingStore::value(const QString &key) const
{
    return m_database.attempt([&] {
        Query query(m_database, "SELECT value FROM setting WHERE key = ?");
        return query.bind(key).next() ? query.text(0) : QString();
    });
}

Result<void> SettingStore::setValue(const QString &key, const QString &value)
{
    return m_database.attempt([&] {
        Query(m_database,
            "INSERT INTO setting (key, value) VALUES (?, ?) ON CONFLICT DO UPDATE SET value = "
            "excluded.value")
            .bind(key, value)
            .run();
    });
}

} // namespace postil
