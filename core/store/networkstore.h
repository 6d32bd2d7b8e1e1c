// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/actorarticle.h"
#include "core/model/actornetwork.h"

namespace postil {

class Database;

/// Who stands with whom in the articles of a library. Reads only.
class NetworkStore
{
public:
    explicit NetworkStore(Database &database) : m_database(database) { }

    /// Rejected mentions and articles in the trash do not count. Linear in the mentions of the
    /// library, and quadratic in the chosen actors of one article.
    Result<ActorNetwork> network(const NetworkChoice &choice) const;
    /// The articles in which both stand, by date; `first` tells where the first one is named.
    Result<QList<ActorArticle>> sharedArticles(const ActorId &first, const ActorId &second) const;

private:
    Database &m_database;
};

} // namespace postil
