// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/actorsummary.h"

namespace postil {

class Database;

/// The actors of a library with their aliases.
class ActorStore
{
public:
    explicit ActorStore(Database &database) : m_database(database) { }

    Result<void> insert(const Actor &actor);
    Result<void> update(const Actor &actor);
    Result<void> remove(const ActorId &id); ///< its mentions and quotations stay, without actor
    /// Hands mentions and quotations of `other` over to `kept`.
    Result<void> handOver(const ActorId &other, const ActorId &kept);
    Result<QList<Actor>> all() const; ///< by name
    Result<QList<ActorSummary>> summaries() const; ///< by name
    /// The one with that name, or alias, and kind, if there is one; names before aliases.
    Result<std::optional<Actor>> named(const QString &name, ActorKind kind) const;
    /// Those that mentions and quotations of the article name, by name.
    Result<QList<Actor>> ofArticle(const ArticleId &article) const;

private:
    Result<void> writeAliases(const Actor &actor);

    Database &m_database;
};

} // namespace postil
