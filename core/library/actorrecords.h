// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/actorsummary.h"
#include "core/model/mention.h"

#include <QCoreApplication>

#include <functional>

namespace postil {

class Database;
class Library;

/// What can be done with the actors of a library and their mentions: a part of Library, whose
/// promises hold here too. Each call that changes something is one undo step.
class ActorRecords
{
    Q_DECLARE_TR_FUNCTIONS(ActorRecords)

public:
    explicit ActorRecords(Library &library) : m_library(library) { }

    /// All actors of the library, by name.
    Result<QList<ActorSummary>> summaries() const;
    /// Tags ranges as mentions of an actor, made by the person; an actor without id is new, unless
    /// there is one of that name and kind. Found mentions that overlap are replaced.
    Result<Actor> tag(const ArticleId &article, const QList<TextRange> &ranges, const Actor &actor);
    Result<void> update(const Actor &actor);
    /// The others' names become aliases of `kept`, all that was theirs is its own.
    Result<void> merge(const ActorId &kept, const QList<ActorId> &others);

    Result<void> setMentionStates(const QList<MentionId> &mentions, State state);
    Result<void> removeMentions(const QList<MentionId> &mentions);
    /// Takes away the one mention whose UUID begins so.
    Result<void> removeMention(const QString &id);

private:
    Result<void> linkSpeakers(
        const ArticleId &article, const QList<TextRange> &ranges, const ActorId &actor);
    Result<void> change(const QString &label, const std::function<Result<void>()> &work);
    Database &database() const;

    Library &m_library;
};

} // namespace postil
