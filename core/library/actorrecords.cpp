// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/actorrecords.h"

#include "core/entities/sameactors.h"
#include "core/library/library.h"
#include "core/store/actorstore.h"
#include "core/store/database.h"
#include "core/store/mentionstore.h"
#include "core/store/quotationstore.h"

#include <QHash>

#include <algorithm>

namespace postil {

Database &ActorRecords::database() const
{
    return *m_library.m_database;
}

Result<void> ActorRecords::change(const QString &label, const std::function<Result<void>()> &work)
{
    return m_library.change(label, work);
}

Result<QList<ActorSummary>> ActorRecords::summaries() const
{
    return ActorStore(database()).summaries();
}

Result<QHash<ActorId, ActorCounts>> ActorRecords::counts() const
{
    return ActorStore(database()).counts();
}

Result<Actor> ActorRecords::add(const Actor &wanted)
{
    if (wanted.name.trimmed().isEmpty())
        return failure(ErrorCode::Invalid, tr("An actor needs a name."));
    const auto known = ActorStore(database()).named(wanted.name, wanted.kind);
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return failure(ErrorCode::Conflict,
            tr("There is “%1” already. Edit it, or give this one another name.").arg(wanted.name));
    auto actor = wanted;
    actor.id = ActorId::create();
    return change(tr("Added %1").arg(actor.name), [&] {
        return ActorStore(database()).insert(actor);
    }).transform([&] { return actor; });
}

Result<void> ActorRecords::update(const Actor &actor)
{
    return update(QList{actor}, tr("Edited %1").arg(actor.name));
}

Result<void> ActorRecords::update(const QList<Actor> &actors, const QString &label)
{
    const auto store = [&](const Actor &actor) {
        return ActorStore(database()).update(actor).and_then([&] {
            return MentionStore(database()).setKind(actor.id, actor.kind);
        });
    };
    const auto isInvalid = [](const Actor &actor) { return actor.name.trimmed().isEmpty(); };
    if (std::ranges::any_of(actors, isInvalid))
        return failure(ErrorCode::Invalid, tr("An actor needs a name."));
    return change(label, [&]() -> Result<void> {
        for (const auto &actor : actors) {
            if (const auto stored = store(actor); !stored)
                return stored;
        }
        return {};
    });
}

Result<void> ActorRecords::remove(const QList<ActorId> &actors)
{
    ActorStore store(database());
    const auto there = read(actors);
    if (!there)
        return std::unexpected(there.error());
    const auto label = there->size() == 1 ? tr("Deleted %1").arg(there->first().name)
                                          : tr("Deleted %1 actors").arg(there->size());
    return change(label, [&]() -> Result<void> {
        for (const auto &actor : actors) {
            if (const auto removed = store.remove(actor); !removed)
                return removed;
        }
        return {};
    });
}

Result<QList<Actor>> ActorRecords::read(const QList<ActorId> &ids) const
{
    QList<Actor> actors;
    for (const auto &id : ids) {
        const auto actor = ActorStore(database()).actor(id);
        if (!actor)
            return std::unexpected(actor.error());
        if (!*actor)
            return failure(ErrorCode::NotFound, tr("There is no such actor."));
        actors.append(**actor);
    }
    return actors;
}

/// "S. Lavrov and Lavrov", "S. Lavrov and 4 others": short enough for a line of the history.
static QString listed(const QList<Actor> &actors)
{
    const auto &first = actors.first().name;
    return actors.size() == 1 ? first
        : actors.size() == 2
        ? ActorRecords::tr("%1 and %2").arg(first, actors.last().name)
        : ActorRecords::tr("%1 and %2 others").arg(first).arg(actors.size() - 1);
}

Result<void> ActorRecords::merge(const ActorId &kept, const QList<ActorId> &ids)
{
    auto wanted = ids;
    wanted.removeAll(kept);
    const auto target = read({kept});
    const auto others = read(wanted);
    if (!target || !others)
        return std::unexpected(target ? others.error() : target.error());
    if (others->isEmpty())
        return failure(ErrorCode::Invalid, tr("Choose another actor to merge with."));
    auto merged = target->first();
    for (const auto &other : *others)
        absorb(merged, other);
    if (wanted.contains(merged.organisation))
        merged.organisation = {};
    ActorStore store(database());
    return change(tr("Merged %1 into %2").arg(listed(*others), merged.name), [&]() -> Result<void> {
        for (const auto &other : wanted) {
            const auto moved =
                store.handOver(other, kept).and_then([&] { return store.remove(other); });
            if (!moved)
                return moved;
        }
        return store.update(merged).and_then(
            [&] { return MentionStore(database()).setKind(kept, merged.kind); });
    });
}

/// Takes from `source` the names that only the actor split off bears.
static void handNames(Actor &source, const QStringList &still, Actor &target)
{
    QStringList names = target.aliases;
    names.append(target.name);
    source.aliases.removeIf(
        [&](const QString &alias) { return names.contains(alias) && !still.contains(alias); });
    target.aliases.removeAll(target.name);
    target.aliases.removeDuplicates();
}

Result<Actor> ActorRecords::split(const ActorId &from, const QList<MentionId> &mentions,
    const QList<QuotationId> &quotations, const Actor &to)
{
    const auto found = read({from});
    if (!found)
        return std::unexpected(found.error());
    if (to.name.trimmed().isEmpty() || to.id == from)
        return failure(ErrorCode::Invalid, tr("Say which other actor is to have them."));
    auto source = found->first();
    auto target = to;
    const bool isNew = to.id.isNull();
    if (isNew)
        target.id = ActorId::create();
    ActorStore store(database());
    MentionStore mentionStore(database());
    const auto label =
        tr("Split %1 from %2: %3 mentions").arg(target.name, source.name).arg(mentions.size());
    const auto work = [&]() -> Result<void> {
        if (const auto stored = isNew ? store.insert(target) : Result<void>(); !stored)
            return stored;
        const auto moved = mentionStore.setActor(mentions, from, target).and_then([&] {
            return QuotationStore(database()).setSpeaker(quotations, target.id);
        });
        const auto still = mentionStore.surfacesOf(from);
        const auto borne = mentionStore.surfacesOf(target.id);
        if (!moved || !still || !borne)
            return moved ? std::unexpected((still ? borne : still).error()) : moved;
        target.aliases += *borne;
        handNames(source, *still, target);
        return store.update(target).and_then([&] { return store.update(source); });
    };
    return change(label, work).transform([&] { return target; });
}

Result<Actor> ActorRecords::find(const QString &name) const
{
    const auto all = ActorStore(database()).all();
    const auto ids = ActorStore(database()).find(name);
    if (!all || !ids)
        return std::unexpected(all ? ids.error() : all.error());
    QList<Actor> found;
    for (const auto &actor : *all) {
        if (actor.name == name || (ids->contains(actor.id) && name.size() >= 8))
            found.append(actor);
    }
    if (found.isEmpty())
        std::ranges::copy_if(*all, std::back_inserter(found),
            [&](const Actor &actor) { return actor.aliases.contains(name); });
    if (found.isEmpty())
        return failure(ErrorCode::NotFound, tr("There is no actor “%1”.").arg(name));
    if (found.size() > 1)
        return failure(ErrorCode::Ambiguous,
            tr("There are %1 actors “%2”. Say which by its id.").arg(found.size()).arg(name));
    return found.first();
}

Result<QList<SameActor>> ActorRecords::proposals() const
{
    const ActorStore store(database());
    const auto actors = store.all();
    const auto apart = store.keptApart();
    if (!actors || !apart)
        return std::unexpected(actors ? apart.error() : actors.error());
    Result<void> counted;
    const auto shared = [&](const ActorId &first, const ActorId &second) -> qsizetype {
        const auto count = store.sharedArticles(first, second);
        if (!count)
            counted = std::unexpected(count.error());
        return count.value_or(0);
    };
    auto found = likelySame(*actors, shared);
    found.removeIf([&](const SameActor &pair) {
        return apart->contains(
            {std::min(pair.first, pair.second), std::max(pair.first, pair.second)});
    });
    return counted.transform([&] { return found; });
}

Result<void> ActorRecords::keepApart(const ActorId &first, const ActorId &second)
{
    return read({first, second}).and_then([&](const QList<Actor> &both) {
        return change(tr("Kept %1 and %2 apart").arg(both.first().name, both.last().name),
            [&] { return ActorStore(database()).keepApart(first, second); });
    });
}

Result<void> ActorRecords::import(const QList<ActorImportStep> &steps)
{
    using Action = ActorImportStep::Action;
    const auto count = [&](Action action) {
        return std::ranges::count(steps, action, &ActorImportStep::action);
    };
    const auto label = tr("Imported actors: %1 added, %2 changed")
                           .arg(count(Action::Add))
                           .arg(count(Action::Change));
    ActorStore store(database());
    // Organisations that rows name: those the table itself adds, and others made on the way.
    QHash<QString, ActorId> organisations;
    QList<ActorId> ids;
    for (const auto &step : steps) {
        ids.append(step.action == Action::Add ? ActorId::create() : step.after.id);
        if (step.action == Action::Add && step.after.kind == ActorKind::Organisation)
            organisations.insert(step.after.name, ids.last());
    }
    const auto organisation = [&](const QString &name) -> Result<ActorId> {
        if (organisations.contains(name))
            return organisations.value(name);
        const Actor made{ActorId::create(), ActorKind::Organisation, name, {}, {}, {}, {}};
        organisations.insert(name, made.id);
        return store.insert(made).transform([&] { return made.id; });
    };
    const auto take = [&](const ActorImportStep &step, const ActorId &id) -> Result<void> {
        auto actor = step.after;
        actor.id = id;
        if (step.action == Action::Add)
            return store.insert(actor);
        return store.update(actor).and_then(
            [&] { return MentionStore(database()).setKind(actor.id, actor.kind); });
    };
    const auto join = [&](const ActorImportStep &step, const ActorId &id) -> Result<void> {
        if (step.organisation.isEmpty())
            return {};
        return organisation(step.organisation).and_then([&](const ActorId &joined) {
            auto actor = step.after;
            actor.id = id;
            actor.organisation = joined;
            return store.update(actor);
        });
    };
    // All actors are there before one of them is said to speak for another.
    const auto takeAll = [&](const auto &work) -> Result<void> {
        for (qsizetype i = 0; i < steps.size(); ++i) {
            if (steps[i].action != Action::Add && steps[i].action != Action::Change)
                continue;
            if (const auto taken = work(steps[i], ids[i]); !taken)
                return taken;
        }
        return {};
    };
    return change(label, [&] { return takeAll(take).and_then([&] { return takeAll(join); }); });
}

} // namespace postil
