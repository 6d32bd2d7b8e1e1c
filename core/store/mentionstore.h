// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/mention.h"

namespace postil {

class Database;

/// The mentions of a library.
class MentionStore
{
public:
    explicit MentionStore(Database &database) : m_database(database) { }

    Result<void> insert(const ArticleId &article, const QList<Mention> &mentions);
    Result<void> update(const Mention &mention);
    Result<void> remove(const QList<MentionId> &ids);
    Result<QList<Mention>> ofArticle(const ArticleId &article) const; ///< by position
    Result<QList<MentionId>> find(const QString &idBeginning) const; ///< at most two
    Result<void> setState(const MentionId &id, State state);
    /// Hands mentions over, and quotations of `from` whose speaker's words such a mention is.
    Result<void> setActor(const QList<MentionId> &ids, const ActorId &from, const Actor &to);
    /// The names by which the mentions of an actor call it, each once.
    Result<QStringList> surfacesOf(const ActorId &actor) const;
    /// Makes mentions of an actor be of its kind.
    Result<void> setKind(const ActorId &actor, ActorKind kind);

private:
    Database &m_database;
};

} // namespace postil
