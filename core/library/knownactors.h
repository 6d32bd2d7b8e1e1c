// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/entities/knownnames.h"

#include <optional>

namespace postil {

class Database;

/// The names of a library's actors, read on first use and kept in step with it, so that the next
/// article need not read them again. Belongs to one connection and its thread.
class KnownActors
{
public:
    explicit KnownActors(Database &database) : m_database(database) { }

    /// With the inflection of that language learnt. Reads what another connection may have changed.
    /// Good until the next call of anything here.
    Result<const KnownNames *> names(QStringView language);
    /// These have just been stored, but for those already known.
    void add(const QList<Actor> &actors);
    /// Actors were changed or taken away, or what was added was rolled back.
    void forget() { m_names.reset(); }

private:
    Database &m_database;
    std::optional<KnownNames> m_names;
    qint64 m_dataVersion = 0; ///< of the database when they were read
};

} // namespace postil
