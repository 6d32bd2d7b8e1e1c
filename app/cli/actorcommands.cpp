// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/contentjson.h"
#include "app/cli/openlibrary.h"
#include "app/cli/places.h"
#include "core/library/actorrecords.h"
#include "core/model/actortable.h"
#include "core/model/names.h"
#include "core/text/csv.h"
#include "core/text/namepattern.h"

namespace postil {

using namespace Qt::StringLiterals;

static bool alwaysOn(qsizetype, qsizetype)
{
    return true;
}

/// Every whole-word place with --all, else the one that is meant.
static Result<QList<TextRange>> wantedPlaces(
    const Arguments &arguments, const Document &document, qsizetype occurrence)
{
    const auto words = arguments.value(u"quote"_s);
    if (!arguments.has(u"all"_s))
        return placeOf(words, document, occurrence).transform([](TextRange range) {
            return QList{range};
        });
    const auto places = NamePattern(words).placesIn(document.text());
    if (places.isEmpty())
        return failure(
            ErrorCode::NotFound, u"The text does not hold \"%1\" as whole words."_s.arg(words));
    return places;
}

/// The known actor of that name, and kind if one is said; else a new one.
static Result<Actor> wantedActor(const Library &library, const QString &name, const QString &kind)
{
    const auto actors = library.actors();
    if (!actors)
        return std::unexpected(actors.error());
    QList<Actor> sameName;
    for (const auto &actor : *actors) {
        if (actor.name == name && (kind.isEmpty() || nameOf(actor.kind) == kind))
            sameName.append(actor);
    }
    if (sameName.size() > 1)
        return failure(ErrorCode::Ambiguous,
            u"There are %1 actors of that name. Say which with --kind."_s.arg(sameName.size()));
    if (sameName.size() == 1)
        return sameName.first();
    Actor actor;
    actor.name = name;
    actor.kind = actorKindOf(kind).value_or(ActorKind::Person);
    return actor;
}

static Result<void> tag(
    Library &library, const ArticleId &article, const Arguments &arguments, qsizetype occurrence)
{
    const auto content = library.content(article);
    if (!content)
        return std::unexpected(content.error());
    const auto places = wantedPlaces(arguments, content->revision.document, occurrence);
    if (!places)
        return std::unexpected(places.error());
    const auto actor =
        wantedActor(library, arguments.value(u"actor"_s).trimmed(), arguments.value(u"kind"_s))
            .and_then([&](const Actor &wanted) {
                return library.actorRecords().tag(article, *places, wanted);
            });
    if (!actor)
        return std::unexpected(actor.error());
    return library.mentions(article).transform([&](const QList<Mention> &mentions) {
        for (const auto &mention : mentions) {
            if (mention.actor == actor->id && places->contains(mention.range))
                printLine(mention.id.toString());
        }
    });
}

/// Every place in the whole library.
static Result<void> tagEverywhere(Library &library, const Arguments &arguments)
{
    auto records = library.actorRecords();
    const auto places = records.occurrences({arguments.value(u"quote"_s)}, alwaysOn);
    const auto actor =
        wantedActor(library, arguments.value(u"actor"_s).trimmed(), arguments.value(u"kind"_s));
    if (!places || !actor)
        return std::unexpected(places ? actor.error() : places.error());
    if (places->isEmpty())
        return failure(ErrorCode::NotFound,
            u"No article holds \"%1\" as whole words."_s.arg(arguments.value(u"quote"_s)));
    return records.tagEverywhere(*places, *actor).transform([&](const Actor &) {
        for (const auto &place : *places)
            printLine(u"%1  %2[%3]%4"_s.arg(place.number)
                    .arg(oneLine(place.before), oneLine(place.words), oneLine(place.after)));
    });
}

int tagCommand(const Arguments &arguments)
{
    if (arguments.value(u"quote"_s).isEmpty() || arguments.value(u"actor"_s).trimmed().isEmpty())
        return reportUsage(
            u"Say which words mean whom: --quote \"Okoye\" --actor \"Ada Okoye\"."_s);
    if (arguments.has(u"kind"_s) && !actorKindOf(arguments.value(u"kind"_s)))
        return reportUsage(u"--kind is person, organisation, place or other."_s);
    const auto occurrence = occurrenceIn(arguments);
    if (!occurrence)
        return reportUsage(occurrence.error().message);
    if (arguments.has(u"everywhere"_s))
        return withLibrary(
            arguments, [&](Library &library) { return tagEverywhere(library, arguments); });
    if (arguments.positional().isEmpty())
        return reportUsage(u"Say in which article, or --everywhere."_s);
    return withArticle(arguments, [&](Library &library, const ArticleId &article) {
        return tag(library, article, arguments, *occurrence);
    });
}

int untagCommand(const Arguments &arguments)
{
    return withLibrary(arguments,
        [&](Library &library) { return library.actorRecords().removeMention(arguments.first()); });
}

static QString described(const Actor &actor)
{
    QString line = oneLine(actor.name) + u"  ("_s + nameOf(actor.kind) + u')';
    if (const auto role = shownRole(actor); !role.isEmpty())
        line += u"  "_s + oneLine(role);
    if (!actor.aliases.isEmpty())
        line += u"  also: "_s + oneLine(actor.aliases.join(u", "_s));
    return line;
}

static Result<void> listAllActors(Library &library, const Arguments &arguments)
{
    if (!arguments.has(u"json"_s) && !arguments.has(u"csv"_s))
        return library.actors().transform([](const QList<Actor> &actors) {
            for (const auto &actor : actors)
                printLine(described(actor));
        });
    return library.actorRecords().summaries().transform([&](const QList<ActorSummary> &actors) {
        if (arguments.has(u"csv"_s)) {
            print(toCsv(toTable(actors)));
            return;
        }
        QJsonArray list;
        for (const auto &actor : actors)
            list.append(toJson(actor));
        printJson(list);
    });
}

/// The actor with its mentions in the article.
static QJsonObject withMentions(const ActorCount &count, const ArticleContent &content)
{
    const ContentJson json(content);
    QJsonArray mentions;
    for (const auto &mention : content.mentions) {
        if (mention.actor == count.actor.id && mention.state != State::Rejected)
            mentions.append(json.toJson(mention));
    }
    auto actor = toJson(count.actor);
    actor[u"mentions"_s] = mentions;
    actor[u"quotations"_s] = count.quotations;
    return actor;
}

int actorsCommand(const Arguments &arguments)
{
    if (arguments.positional().isEmpty())
        return withLibrary(
            arguments, [&](Library &library) { return listAllActors(library, arguments); });
    QJsonArray list;
    const auto code = forEachContent(arguments, [&](const ArticleContent &content) {
        for (const auto &count : ArticleIndex(content).actors()) {
            if (arguments.has(u"json"_s))
                list.append(withMentions(count, content));
            else
                printLine(u"%1 mentions, %2 quotations  %3"_s.arg(count.mentions, 3)
                        .arg(count.quotations, 2)
                        .arg(described(count.actor)));
        }
    });
    if (code == Done && arguments.has(u"json"_s))
        printJson(list);
    return code;
}

} // namespace postil
