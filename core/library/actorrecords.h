// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/library/actorimport.h"
#include "core/model/actorarticle.h"
#include "core/model/actornetwork.h"
#include "core/model/mention.h"
#include "core/model/sameactor.h"
#include "core/search/occurrencesearch.h"

#include <QCoreApplication>
#include <QHash>

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
    /// Linear in the mentions of the library: for a thread of its own.
    Result<QHash<ActorId, ActorCounts>> counts() const;
    /// Tags ranges as mentions of an actor, made by the person; an actor without id is new, unless
    /// there is one of that name and kind. Found mentions that overlap are replaced.
    Result<Actor> tag(const ArticleId &article, const QList<TextRange> &ranges, const Actor &actor);
    /// Where the names stand in the whole library; see findOccurrences().
    Result<QList<Occurrence>> occurrences(
        const QStringList &names, const SearchProgress &progress) const;
    /// Every mention of an actor, newest articles first.
    Result<QList<Occurrence>> mentionsOf(
        const ActorId &actor, const SearchProgress &progress) const;
    /// The articles that mention or quote an actor, by date.
    Result<QList<ActorArticle>> articlesOf(const ActorId &actor) const;
    /// Who appears with whom; see NetworkStore.
    Result<ActorNetwork> network(const NetworkChoice &choice) const;
    Result<QList<ActorArticle>> sharedArticles(const ActorId &first, const ActorId &second) const;
    /// Tags all these places, in whatever articles, as one step. About 20,000 places a second.
    Result<Actor> tagEverywhere(const QList<Occurrence> &places, const Actor &actor);
    /// Stores a new actor; Conflict when one has that name and kind.
    Result<Actor> add(const Actor &actor);
    Result<void> update(const Actor &actor);
    /// Several actors as one step with that label.
    Result<void> update(const QList<Actor> &actors, const QString &label);
    /// Their mentions stay suggested or decided, without an actor.
    Result<void> remove(const QList<ActorId> &actors);
    /// The others' names become aliases of `kept`, all that was theirs is its own.
    Result<void> merge(const ActorId &kept, const QList<ActorId> &others);
    /// Hands mentions and quotations of `from` over to another actor, a new one when `to` has no
    /// id; quotations whose speaker's words are such a mention go with it. Names that only they
    /// bear go too.
    Result<Actor> split(const ActorId &from, const QList<MentionId> &mentions,
        const QList<QuotationId> &quotations, const Actor &to);
    /// The one actor of that name, UUID, or beginning of a UUID.
    Result<Actor> find(const QString &name) const;

    /// Pairs of actors that may be one, with reasons; likeliest first. Never those kept apart.
    /// Linear in the actors; reads counts of articles that the two share.
    Result<QList<SameActor>> proposals() const;
    /// Remembers that the two are not one.
    Result<void> keepApart(const ActorId &first, const ActorId &second);

    /// Does what planActorImport() planned, but for the rows in conflict, as one step.
    Result<void> import(const QList<ActorImportStep> &steps);

    Result<void> setMentionStates(const QList<MentionId> &mentions, State state);
    Result<void> removeMentions(const QList<MentionId> &mentions);
    /// Takes away the one mention whose UUID begins so.
    Result<void> removeMention(const QString &id);

private:
    /// Where an actor is to be tagged, and what stands there.
    struct Places
    {
        QList<TextRange> ranges;
        QStringList surfaces;
    };

    Result<Places> readPlaces(const ArticleId &article, const QList<TextRange> &ranges) const;
    Result<void> tagPlaces(const ArticleId &article, const Places &places, const Actor &actor);
    Result<void> linkSpeakers(
        const ArticleId &article, const QList<TextRange> &ranges, const ActorId &actor);
    Result<QList<Actor>> read(const QList<ActorId> &ids) const;
    Result<void> change(const QString &label, const std::function<Result<void>()> &work);
    Database &database() const;

    Library &m_library;
};

} // namespace postil
