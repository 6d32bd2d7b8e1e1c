// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/knownactors.h"

#include "core/store/actorstore.h"
#include "core/store/database.h"

namespace postil {

Result<const KnownNames *> KnownActors::names(QStringView language)
{
    const auto version = m_database.dataVersion();
    if (!version)
        return std::unexpected(version.error());
    if (!m_names || *version != m_dataVersion) {
        const auto actors = ActorStore(m_database).all();
        if (!actors)
            return std::unexpected(actors.error());
        m_names.emplace(*actors);
        m_dataVersion = *version;
    }
    m_names->learn(inflectionOf(language));
    return &*m_names;
}

void KnownActors::add(const QList<Actor> &actors)
{
    for (const auto &actor : actors) {
        if (m_names && m_names->indexOf(actor.id) < 0)
            m_names->add(actor);
    }
}

} // namespace postil
