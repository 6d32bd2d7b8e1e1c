// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

namespace postil {

class Database;

/// What a library remembers of its owner's choices, by key.
class SettingStore
{
public:
    explicit SettingStore(Database &database) : m_database(database) { }

    Result<QString> value(const QString &key) const; ///< empty when it was never set
    Result<void> setValue(const QString &key, const QString &value);

private:
    Database &m_database;
};

} // namespace postil
