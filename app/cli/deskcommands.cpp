// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/contentjson.h"
#include "app/cli/openlibrary.h"
#include "core/export/networkfile.h"
#include "core/library/actorrecords.h"
#include "core/model/names.h"
#include "core/text/csv.h"

#include <QFile>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static void addAlias(Actor &actor, const QString &text)
{
    const auto bracket = text.lastIndexOf(u" ["_s);
    const bool hasLanguage = bracket > 0 && text.endsWith(u']');
    const auto alias = hasLanguage ? text.first(bracket) : text;
    if (alias != actor.name && !actor.aliases.contains(alias))
        actor.aliases.append(alias);
    if (hasLanguage)
        actor.aliasLanguages.insert(alias, text.sliced(bracket + 2).chopped(1));
}

static Result<void> applyNames(Actor &actor, const Arguments &arguments)
{
    if (const auto name = arguments.value(u"name"_s).simplified(); !name.isEmpty()) {
        const auto old = std::exchange(actor.name, name);
        actor.aliases.removeAll(name);
        addAlias(actor, old);
    }
    for (const auto &alias : arguments.values(u"alias"_s))
        addAlias(actor, alias.simplified());
    if (!arguments.has(u"kind"_s))
        return {};
    const auto kind = actorKindOf(arguments.value(u"kind"_s));
    if (!kind)
        return failure(ErrorCode::Invalid, u"--kind is person, organisation, place or other."_s);
    actor.kind = *kind;
    return {};
}

static Result<void> applyFacts(Actor &actor, const Arguments &arguments)
{
    for (const auto &role : arguments.values(u"role"_s))
        actor.roles.prepend(roleOf(role));
    for (const auto &tag : arguments.values(u"tag"_s)) {
        if (!actor.tags.contains(tag))
            actor.tags.append(tag);
    }
    actor.note = arguments.value(u"note"_s, actor.note);
    for (const auto &pair : arguments.values(u"attribute"_s)) {
        const auto equals = pair.indexOf(u'=');
        if (equals < 1)
            return failure(ErrorCode::Invalid, u"--attribute is NAME=VALUE."_s);
        actor.attributes.insert(pair.first(equals), pair.sliced(equals + 1));
    }
    if (arguments.has(u"color"_s)) {
        bool isNumber = false;
        actor.color = arguments.value(u"color"_s).toInt(&isNumber);
        if (!isNumber || actor.color < 0 || actor.color > 8)
            return failure(ErrorCode::Invalid, u"--color is a number from 0 to 8."_s);
    }
    if (const auto number = arguments.value(u"wikidata"_s); arguments.has(u"wikidata"_s)) {
        const auto valid = wikidataNumber(number);
        if (!valid && !number.isEmpty())
            return failure(
                ErrorCode::Invalid, u"\"%1\" is no Wikidata number such as Q42."_s.arg(number));
        actor.externalId = valid.value_or(QString());
    }
    return {};
}

static Result<void> applyOptions(Library &library, Actor &actor, const Arguments &arguments)
{
    return applyNames(actor, arguments)
        .and_then([&] { return applyFacts(actor, arguments); })
        .and_then([&]() -> Result<void> {
            if (!arguments.has(u"organisation"_s))
                return {};
            return library.actorRecords()
                .find(arguments.value(u"organisation"_s))
                .transform(
                    [&](const Actor &organisation) { actor.organisation = organisation.id; });
        });
}

static Result<void> addActor(Library &library, const Arguments &arguments)
{
    Actor actor;
    actor.name = arguments.first().simplified();
    return applyOptions(library, actor, arguments)
        .and_then([&] { return library.actorRecords().add(actor); })
        .transform([](const Actor &added) { printLine(toJson(added)); });
}

int actorCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) -> Result<void> {
        if (arguments.has(u"new"_s))
            return addActor(library, arguments);
        auto records = library.actorRecords();
        const auto found = records.find(arguments.first());
        if (!found)
            return std::unexpected(found.error());
        if (arguments.has(u"delete"_s))
            return records.remove({found->id});
        auto actor = *found;
        return applyOptions(library, actor, arguments)
            .and_then([&] { return actor == *found ? Result<void>() : records.update(actor); })
            .transform([&] { printLine(toJson(actor)); });
    });
}

int mergeActorsCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) -> Result<void> {
        auto records = library.actorRecords();
        QList<ActorId> ids;
        for (const auto &name : arguments.positional()) {
            const auto actor = records.find(name);
            if (!actor)
                return std::unexpected(actor.error());
            ids.append(actor->id);
        }
        return records.merge(ids.first(), ids.sliced(1));
    });
}

/// The mentions of an actor that the options choose.
static Result<QList<MentionId>> chosenMentions(
    const Library &library, const Actor &actor, const Arguments &arguments)
{
    QList<ArticleId> articles;
    if (arguments.has(u"article"_s)) {
        const auto article = library.findArticle(arguments.value(u"article"_s));
        if (!article)
            return std::unexpected(article.error());
        articles.append(*article);
    } else {
        const auto summaries = library.articles();
        if (!summaries)
            return std::unexpected(summaries.error());
        for (const auto &summary : *summaries)
            articles.append(summary.article.id);
    }
    const auto words = arguments.value(u"words"_s);
    const auto named = arguments.values(u"mention"_s);
    const auto isChosen = [&](const Mention &mention) {
        const bool isNamed = std::ranges::any_of(
            named, [&](const QString &id) { return mention.id.toString().startsWith(id); });
        return mention.actor == actor.id && (words.isEmpty() || mention.surface == words)
            && (named.isEmpty() || isNamed);
    };
    QList<MentionId> chosen;
    for (const auto &article : articles) {
        const auto mentions = library.mentions(article);
        if (!mentions)
            return std::unexpected(mentions.error());
        for (const auto &mention : *mentions) {
            if (isChosen(mention))
                chosen.append(mention.id);
        }
    }
    if (chosen.isEmpty())
        return failure(ErrorCode::NotFound, u"%1 has no such mention."_s.arg(actor.name));
    return chosen;
}

int splitActorCommand(const Arguments &arguments)
{
    const auto to = arguments.value(u"to"_s).simplified();
    const bool choosesSome =
        arguments.has(u"mention"_s) || arguments.has(u"words"_s) || arguments.has(u"article"_s);
    if (to.isEmpty() || !choosesSome)
        return reportUsage(
            u"Say which mentions go and whom to: --words \"Venn\" --article 3 --to \"Milo Venn\"."_s);
    return withLibrary(arguments, [&](Library &library) -> Result<void> {
        auto records = library.actorRecords();
        const auto actor = records.find(arguments.first());
        if (!actor)
            return std::unexpected(actor.error());
        const auto mentions = chosenMentions(library, *actor, arguments);
        if (!mentions)
            return std::unexpected(mentions.error());
        auto target = records.find(to);
        if (!target && target.error().code != ErrorCode::NotFound)
            return std::unexpected(target.error());
        Actor fresh;
        fresh.name = to;
        fresh.kind = actorKindOf(arguments.value(u"kind"_s)).value_or(actor->kind);
        // An alias of the actor itself is no other actor.
        const bool isNew = !target || target->id == actor->id;
        return records.split(actor->id, *mentions, {}, isNew ? fresh : *target)
            .transform([](const Actor &split) { printLine(toJson(split)); });
    });
}

static Result<void> listProposals(Library &library, bool asJson)
{
    const auto actors = library.actors();
    const auto pairs = library.actorRecords().proposals();
    if (!actors || !pairs)
        return std::unexpected(actors ? pairs.error() : actors.error());
    QHash<ActorId, QString> names;
    for (const auto &actor : *actors)
        names.insert(actor.id, actor.name);
    QJsonArray list;
    for (const auto &[first, second, reason, likelihood] : *pairs) {
        if (asJson)
            list.append(
                QJsonObject{{u"first"_s, first.toString()}, {u"second"_s, second.toString()},
                    {u"firstName"_s, names.value(first)}, {u"secondName"_s, names.value(second)},
                    {u"reason"_s, reason}, {u"likelihood"_s, likelihood}});
        else
            printLine(u"%1  =?  %2  (%3)"_s.arg(
                oneLine(names.value(first)), oneLine(names.value(second)), oneLine(reason)));
    }
    if (asJson)
        printJson(list);
    return {};
}

int sameCommand(const Arguments &arguments)
{
    const auto &names = arguments.positional();
    if (arguments.has(u"apart"_s) != (names.size() == 2))
        return reportUsage(u"Give two actors and --apart to say that they are two, or neither."_s);
    return withLibrary(arguments, [&](Library &library) -> Result<void> {
        if (names.isEmpty())
            return listProposals(library, arguments.has(u"json"_s));
        auto records = library.actorRecords();
        const auto first = records.find(names.first());
        const auto second = records.find(names.last());
        if (!first || !second)
            return std::unexpected(first ? second.error() : first.error());
        return records.keepApart(first->id, second->id);
    });
}

static Result<QByteArray> readTable(const QString &fileName)
{
    QFile file(fileName);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file.exists() ? ErrorCode::NotReadable : ErrorCode::NotFound,
            u"%1 cannot be read."_s.arg(fileName), file.errorString());
    return file.readAll();
}

int importActorsCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) -> Result<void> {
        const auto rows = readTable(arguments.first()).and_then([](const QByteArray &bytes) {
            return fromTable(fromCsv(bytes));
        });
        const auto known = library.actors();
        if (!rows || !known)
            return std::unexpected(rows ? known.error() : rows.error());
        const auto steps = planActorImport(*rows, *known);
        if (!arguments.has(u"dry-run"_s)) {
            if (const auto done = library.actorRecords().import(steps); !done)
                return done;
        }
        for (const auto &step : steps)
            printLine(u"%1: %2: %3  %4"_s.arg(step.line).arg(
                nameOf(step.action), oneLine(step.after.name), oneLine(step.notes.join(u"; "_s))));
        return {};
    });
}

int placesCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) {
        const auto always = [](qsizetype, qsizetype) { return true; };
        return library.actorRecords()
            .occurrences({arguments.first()}, always)
            .transform([&](const QList<Occurrence> &places) {
                QJsonArray list;
                for (const auto &place : places) {
                    if (arguments.has(u"json"_s))
                        list.append(toJson(place));
                    else
                        printLine(u"%1  %2[%3]%4"_s.arg(place.number)
                                .arg(oneLine(place.before), oneLine(place.words),
                                    oneLine(place.after)));
                }
                if (arguments.has(u"json"_s))
                    printJson(list);
            });
    });
}

static Result<NetworkChoice> networkChoice(const Arguments &arguments)
{
    NetworkChoice choice;
    choice.tag = arguments.value(u"tag"_s);
    choice.most = arguments.value(u"most"_s, u"1000"_s).toLongLong();
    choice.least = arguments.value(u"least"_s, u"1"_s).toLongLong();
    if (choice.most < 1 || choice.least < 1)
        return failure(ErrorCode::Invalid, u"--most and --least are numbers from 1."_s);
    if (arguments.has(u"kind"_s))
        choice.kinds.clear();
    for (const auto &name : arguments.values(u"kind"_s)) {
        const auto kind = actorKindOf(name);
        if (!kind)
            return failure(
                ErrorCode::Invalid, u"--kind is person, organisation, place or other."_s);
        choice.kinds.append(*kind);
    }
    return choice;
}

int networkCommand(const Arguments &arguments)
{
    const auto format = arguments.value(u"format"_s, u"graphml"_s);
    const auto choice = networkChoice(arguments);
    if (!choice || (format != u"graphml" && format != u"gexf"))
        return reportUsage(choice ? u"--format is graphml or gexf."_s : choice.error().message);
    return withLibrary(arguments, [&](Library &library) {
        return library.actorRecords().network(*choice).transform([&](const ActorNetwork &network) {
            print(format == u"gexf" ? toGexf(network) : toGraphml(network));
        });
    });
}

} // namespace postil
