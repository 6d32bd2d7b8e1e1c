// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/actorarticle.h"
#include "core/model/actorsummary.h"

#include <QHash>
#include <QSet>

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
    /// Hands mentions, quotations and members of `other` over to `kept`.
    Result<void> handOver(const ActorId &other, const ActorId &kept);
    Result<QList<Actor>> all() const; ///< by name
    Result<QList<ActorSummary>> summaries() const; ///< by name
    /// Of those that stand in articles outside the trash. Linear in the mentions of the library.
    Result<QHash<ActorId, ActorCounts>> counts() const;
    Result<std::optional<Actor>> actor(const ActorId &id) const;
    Result<QList<ActorId>> find(const QString &idBeginning) const; ///< at most two
    /// The one with that name, or alias, and kind, if there is one; names before aliases.
    Result<std::optional<Actor>> named(const QString &name, ActorKind kind) const;
    /// In how many articles outside the trash both are mentioned.
    Result<qsizetype> sharedArticles(const ActorId &first, const ActorId &second) const;
    /// The articles outside the trash that mention or quote the actor, by date, then as imported.
    Result<QList<ActorArticle>> articlesOf(const ActorId &actor) const;
    /// Remembers that the two are not one; all such pairs, the smaller id first.
    Result<void> keepApart(const ActorId &first, const ActorId &second);
    Result<QSet<std::pair<ActorId, ActorId>>> keptApart() const;
    /// Those that mentions and quotations of the article name, by name.
    Result<QList<Actor>> ofArticle(const ArticleId &article) const;

private:
    Result<void> writeAliases(const Actor &actor);

    Database &m_database;
};

} // namespace postil
