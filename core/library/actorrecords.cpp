// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/actorrecords.h"

#include "core/library/library.h"
#include "core/store/actorstore.h"
#include "core/store/articlestore.h"
#include "core/store/database.h"
#include "core/store/mentionstore.h"
#include "core/store/quotationstore.h"

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

/// The actor to tag with: the stored one that is meant, with the words as aliases, or a new one.
static Result<Actor> actorToTag(
    Database &database, const Actor &wanted, const QStringList &surfaces)
{
    ActorStore store(database);
    auto actor = wanted;
    bool isNew = wanted.id.isNull();
    if (isNew) {
        const auto known = store.named(wanted.name, wanted.kind);
        if (!known)
            return std::unexpected(known.error());
        isNew = !known->has_value();
        actor = known->value_or(wanted);
        if (isNew)
            actor.id = ActorId::create();
    }
    for (const auto &surface : surfaces) {
        if (surface != actor.name && !actor.aliases.contains(surface))
            actor.aliases.append(surface);
    }
    return (isNew ? store.insert(actor) : store.update(actor)).transform([&] { return actor; });
}

Result<Actor> ActorRecords::tag(
    const ArticleId &article, const QList<TextRange> &ranges, const Actor &wanted)
{
    const auto current = ArticleStore(database()).text(article);
    if (!current)
        return std::unexpected(current.error());
    const auto &text = current->text;
    QStringList surfaces;
    for (const auto &range : ranges) {
        if (range.isEmpty() || range.start < 0 || range.end > text.size())
            return failure(ErrorCode::Invalid, tr("There are no words at that place of the text."));
        surfaces.append(text.sliced(range.start, range.length()));
    }
    if (wanted.name.trimmed().isEmpty())
        return failure(ErrorCode::Invalid, tr("An actor needs a name."));
    const auto label = ranges.size() == 1
        ? tr("Tagged a mention of %1").arg(wanted.name)
        : tr("Tagged %1 mentions of %2").arg(ranges.size()).arg(wanted.name);
    Actor tagged;
    const auto work = [&]() -> Result<void> {
        MentionStore mentions(database());
        const auto actor = actorToTag(database(), wanted, surfaces);
        const auto there = mentions.ofArticle(article);
        if (!actor || !there)
            return std::unexpected(actor ? there.error() : actor.error());
        tagged = *actor;
        QList<MentionId> replaced;
        for (const auto &mention : *there) {
            if (std::ranges::any_of(
                    ranges, [&](TextRange range) { return range.intersects(mention.range); }))
                replaced.append(mention.id);
        }
        QList<Mention> made;
        for (qsizetype i = 0; i < ranges.size(); ++i)
            made.append({MentionId::create(), ranges[i], surfaces[i], tagged.kind, tagged.id,
                Origin::User, State::Confirmed, tr("tagged by hand")});
        return mentions.remove(replaced)
            .and_then([&] { return mentions.insert(article, made); })
            .and_then([&] { return linkSpeakers(article, ranges, tagged.id); });
    };
    return change(label, work).transform([&] { return tagged; });
}

/// Tells quotations whose speaker's words were tagged who that is.
Result<void> ActorRecords::linkSpeakers(
    const ArticleId &article, const QList<TextRange> &ranges, const ActorId &actor)
{
    QuotationStore store(database());
    const auto quotations = store.ofArticle(article);
    if (!quotations)
        return std::unexpected(quotations.error());
    for (auto quotation : *quotations) {
        if (!quotation.speaker || quotation.state != State::Suggested)
            continue;
        const auto words = quotation.speaker->range;
        if (std::ranges::none_of(ranges, [&](TextRange range) { return range.intersects(words); }))
            continue;
        quotation.speaker->actor = actor;
        if (const auto stored = store.update(quotation); !stored)
            return stored;
    }
    return {};
}

Result<void> ActorRecords::update(const Actor &actor)
{
    return change(
        tr("Edited %1").arg(actor.name), [&] { return ActorStore(database()).update(actor); });
}

Result<void> ActorRecords::merge(const ActorId &kept, const QList<ActorId> &others)
{
    ActorStore store(database());
    const auto actors = store.all();
    if (!actors)
        return std::unexpected(actors.error());
    const auto find = [&](const ActorId &id) { return std::ranges::find(*actors, id, &Actor::id); };
    const auto target = find(kept);
    if (target == actors->end())
        return failure(ErrorCode::NotFound, tr("There is no such actor."));
    auto merged = *target;
    return change(
        tr("Merged %1 actors into %2").arg(others.size()).arg(merged.name), [&]() -> Result<void> {
            for (const auto &id : others) {
                const auto other = find(id);
                if (other == actors->end() || id == kept)
                    continue;
                merged.aliases += other->name;
                merged.aliases += other->aliases;
                const auto moved =
                    store.handOver(id, kept).and_then([&] { return store.remove(id); });
                if (!moved)
                    return moved;
            }
            merged.aliases.removeDuplicates();
            return store.update(merged);
        });
}

Result<void> ActorRecords::setMentionStates(const QList<MentionId> &mentions, State state)
{
    const auto what = mentions.size() == 1 ? tr("mention") : tr("mentions");
    return change(Library::decisionLabel(state, mentions.size(), what), [&]() -> Result<void> {
        for (const auto &id : mentions) {
            if (const auto stored = MentionStore(database()).setState(id, state); !stored)
                return stored;
        }
        return {};
    });
}

Result<void> ActorRecords::removeMentions(const QList<MentionId> &mentions)
{
    return change(mentions.size() == 1 ? tr("Removed a mention")
                                       : tr("Removed %1 mentions").arg(mentions.size()),
        [&] { return MentionStore(database()).remove(mentions); });
}

static Error notOneMention(const QString &id, qsizetype found)
{
    return found == 0
        ? Error{ErrorCode::NotFound, ActorRecords::tr("There is no mention %1.").arg(id), {}}
        : Error{ErrorCode::Ambiguous,
              ActorRecords::tr("More than one id begins with %1. Write more of it.").arg(id), {}};
}

Result<void> ActorRecords::removeMention(const QString &id)
{
    const auto mentions = MentionStore(database()).find(id);
    if (!mentions)
        return std::unexpected(mentions.error());
    if (mentions->size() != 1)
        return std::unexpected(notOneMention(id, mentions->size()));
    return removeMentions(*mentions);
}

} // namespace postil
