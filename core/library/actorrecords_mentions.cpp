// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// The part of ActorRecords that works on mentions.
#include "core/library/actorrecords.h"

#include "core/library/library.h"
#include "core/store/actorstore.h"
#include "core/store/database.h"
#include "core/store/mentionstore.h"
#include "core/store/networkstore.h"
#include "core/store/quotationstore.h"
#include "core/store/revisionstore.h"
#include "core/text/namepattern.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace postil {

/// Whether the words are a form of a name that the actor has already.
static bool isCalled(const Actor &actor, const QString &surface)
{
    const auto isForm = [&](const QString &name) { return NamePattern(name).matches(surface); };
    return isForm(actor.name) || std::ranges::any_of(actor.aliases, isForm);
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
        if (!isCalled(actor, surface))
            actor.aliases.append(surface);
    }
    return (isNew ? store.insert(actor) : store.update(actor)).transform([&] { return actor; });
}

Result<ActorRecords::Places> ActorRecords::readPlaces(
    const ArticleId &article, const QList<TextRange> &ranges) const
{
    const auto current = RevisionStore(database()).currentText(article);
    if (!current)
        return std::unexpected(current.error());
    const auto &text = current->text;
    Places places{ranges, {}};
    for (const auto &range : ranges) {
        if (range.isEmpty() || range.start < 0 || range.end > text.size())
            return failure(ErrorCode::Invalid, tr("There are no words at that place of the text."));
        places.surfaces.append(text.sliced(range.start, range.length()));
    }
    return places;
}

Result<void> ActorRecords::tagPlaces(
    const ArticleId &article, const Places &places, const Actor &actor)
{
    const auto &[ranges, surfaces] = places;
    MentionStore mentions(database());
    const auto there = mentions.ofArticle(article);
    if (!there)
        return std::unexpected(there.error());
    QList<MentionId> replaced;
    for (const auto &mention : *there) {
        if (std::ranges::any_of(
                ranges, [&](TextRange range) { return range.intersects(mention.range); }))
            replaced.append(mention.id);
    }
    QList<Mention> made;
    for (qsizetype i = 0; i < ranges.size(); ++i)
        made.append({MentionId::create(), ranges[i], surfaces[i], actor.kind, actor.id,
            Origin::User, State::Confirmed, tr("tagged by hand")});
    return mentions.remove(replaced)
        .and_then([&] { return mentions.insert(article, made); })
        .and_then([&] { return linkSpeakers(article, ranges, actor.id); });
}

Result<Actor> ActorRecords::tag(
    const ArticleId &article, const QList<TextRange> &ranges, const Actor &wanted)
{
    const auto places = readPlaces(article, ranges);
    if (!places)
        return std::unexpected(places.error());
    if (wanted.name.trimmed().isEmpty())
        return failure(ErrorCode::Invalid, tr("An actor needs a name."));
    const auto label = ranges.size() == 1
        ? tr("Tagged a mention of %1").arg(wanted.name)
        : tr("Tagged %1 mentions of %2").arg(ranges.size()).arg(wanted.name);
    Actor tagged;
    const auto work = [&]() -> Result<void> {
        const auto actor = actorToTag(database(), wanted, places->surfaces);
        if (!actor)
            return std::unexpected(actor.error());
        tagged = *actor;
        return tagPlaces(article, *places, tagged);
    };
    return change(label, work).transform([&] { return tagged; });
}

Result<QList<Occurrence>> ActorRecords::occurrences(
    const QStringList &names, const SearchProgress &progress) const
{
    return findOccurrences(database(), names, progress);
}

Result<QList<Occurrence>> ActorRecords::mentionsOf(
    const ActorId &actor, const SearchProgress &progress) const
{
    return postil::mentionsOf(database(), actor, progress);
}

Result<QList<ActorArticle>> ActorRecords::articlesOf(const ActorId &actor) const
{
    return ActorStore(database()).articlesOf(actor);
}

Result<ActorNetwork> ActorRecords::network(const NetworkChoice &choice) const
{
    return NetworkStore(database()).network(choice);
}

Result<QList<ActorArticle>> ActorRecords::sharedArticles(
    const ActorId &first, const ActorId &second) const
{
    return NetworkStore(database()).sharedArticles(first, second);
}

Result<Actor> ActorRecords::tagEverywhere(const QList<Occurrence> &places, const Actor &wanted)
{
    QHash<ArticleId, QList<TextRange>> rangesOf;
    QSet<QString> surfaces;
    for (const auto &place : places) {
        rangesOf[place.article].append(place.range);
        surfaces.insert(place.words);
    }
    if (places.isEmpty() || wanted.name.trimmed().isEmpty())
        return failure(ErrorCode::Invalid, tr("Nothing was chosen to be tagged."));
    const auto label = tr("Tagged %1 mentions of %2 in %3 articles")
                           .arg(places.size())
                           .arg(wanted.name)
                           .arg(rangesOf.size());
    Actor tagged;
    const auto work = [&]() -> Result<void> {
        const auto actor = actorToTag(database(), wanted, surfaces.values());
        if (!actor)
            return std::unexpected(actor.error());
        tagged = *actor;
        for (const auto &[article, ranges] : rangesOf.asKeyValueRange()) {
            const auto done = readPlaces(article, ranges).and_then([&](const Places &read) {
                return tagPlaces(article, read, tagged);
            });
            if (!done)
                return done;
        }
        return {};
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
