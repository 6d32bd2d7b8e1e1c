// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/contentjson.h"
#include "app/cli/openlibrary.h"
#include "app/cli/places.h"
#include "core/library/quotationdecision.h"
#include "core/model/names.h"
#include "core/quotes/sayinggroups.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

/// Whether a speaker goes by the name, whole or as one of its forms.
static bool isSpokenBy(const Quotation &quotation, const QString &name,
    const ArticleContent &content, const ArticleIndex &index)
{
    const auto isName = [&](const QString &other) {
        return other.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (isName(index.speakerOf(quotation)))
        return true;
    return quotation.speaker && std::ranges::any_of(content.actors, [&](const Actor &actor) {
        return actor.id == quotation.speaker->actor && std::ranges::any_of(actor.aliases, isName);
    });
}

static void printQuotation(const Quotation &quotation, const ArticleIndex &index)
{
    const auto speaker = index.speakerOf(quotation);
    const TextRange whole{quotation.contents.first().start, quotation.contents.last().end};
    QStringList about{speaker.isEmpty() ? u"speaker not known"_s : oneLine(speaker),
        nameOf(quotation.kind), u"paragraph "_s + index.paragraphsOf(whole)};
    if (quotation.cue)
        about.append(u"cue: "_s + oneLine(index.words(quotation.cue->range)));
    about.append(nameOf(quotation.state));
    printLine(quotation.id.toString() + u"  "_s + about.join(u" · "_s));
    for (const auto &part : index.partsOf(quotation))
        printLine(u"    "_s + oneLine(part));
}

/// The actor who goes by a name, whole or as one of its forms.
static Result<Actor> actorNamed(const Library &library, const QString &name)
{
    const auto actors = library.actors();
    if (!actors)
        return std::unexpected(actors.error());
    const auto isName = [&](const QString &other) {
        return other.compare(name, Qt::CaseInsensitive) == 0;
    };
    for (const auto &actor : *actors)
        if (isName(actor.name))
            return actor;
    for (const auto &actor : *actors)
        if (std::ranges::any_of(actor.aliases, isName))
            return actor;
    return failure(
        ErrorCode::NotFound, u"There is no actor “%1”. “postil actors” lists them."_s.arg(name));
}

static QJsonObject toJson(const Saying &saying, Wording wording)
{
    return {{u"id"_s, saying.quotation.id.toString()}, {u"article"_s, saying.articleNumber},
        {u"title"_s, saying.articleTitle}, {u"publishedTime"_s, saying.publishedTime},
        {u"kind"_s, nameOf(saying.quotation.kind)}, {u"words"_s, saying.words},
        {u"wording"_s, nameOf(wording)}};
}

static void printGroups(const QList<Saying> &sayings, const QList<SayingGroup> &groups)
{
    for (const auto &group : groups) {
        for (const auto &member : group.members) {
            const auto &saying = sayings[member.saying];
            QStringList about{saying.publishedTime.left(10),
                u"article %1"_s.arg(saying.articleNumber), oneLine(saying.articleTitle)};
            if (group.members.size() > 1)
                about.append(nameOf(member.wording));
            about.removeAll(QString());
            const bool isFirst = member.saying == group.members.first().saying;
            printLine((isFirst ? u""_s : u"  = "_s) + saying.quotation.id.toString() + u"  "_s
                + about.join(u" · "_s));
            printLine(u"    "_s + oneLine(saying.words));
        }
    }
}

/// Everything a speaker said, near-identical quotations together.
static int groupedCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) -> Result<void> {
        const auto sayings =
            actorNamed(library, arguments.value(u"speaker"_s)).and_then([&](const Actor &actor) {
                return library.sayings(actor.id);
            });
        if (!sayings)
            return std::unexpected(sayings.error());
        const auto groups = groupSayings(*sayings);
        if (!arguments.has(u"json"_s)) {
            printGroups(*sayings, groups);
            return {};
        }
        QJsonArray list;
        for (const auto &group : groups) {
            QJsonArray members;
            for (const auto &member : group.members)
                members.append(toJson((*sayings)[member.saying], member.wording));
            list.append(QJsonObject{
                {u"words"_s, (*sayings)[group.fullest].words}, {u"sayings"_s, members}});
        }
        printJson(list);
        return {};
    });
}

int quotesCommand(const Arguments &arguments)
{
    if (arguments.has(u"grouped"_s) && !arguments.has(u"speaker"_s))
        return reportUsage(u"--grouped needs --speaker NAME."_s);
    if (arguments.has(u"grouped"_s))
        return groupedCommand(arguments);
    QJsonArray list;
    const auto speaker = arguments.value(u"speaker"_s);
    const auto code = forEachContent(arguments, [&](const ArticleContent &content) {
        const ArticleIndex index(content);
        const ContentJson json(content);
        const auto listed = arguments.has(u"terms"_s) ? index.speechAndTerms() : index.speech();
        for (const auto &quotation : listed) {
            if (!speaker.isEmpty() && !isSpokenBy(quotation, speaker, content, index))
                continue;
            if (arguments.has(u"json"_s))
                list.append(json.toJson(quotation));
            else
                printQuotation(quotation, index);
        }
    });
    if (code == Done && arguments.has(u"json"_s))
        printJson(list);
    return code;
}

/// The quotation of the article whose UUID begins so.
static Result<Quotation> quotationNamed(
    const Library &library, const ArticleId &article, const QString &id)
{
    const auto all = library.quotations(article);
    if (!all)
        return std::unexpected(all.error());
    QList<Quotation> found;
    for (const auto &quotation : *all)
        if (quotation.id.toString().startsWith(id, Qt::CaseInsensitive))
            found.append(quotation);
    if (found.size() == 1)
        return found.first();
    return found.isEmpty()
        ? failure(ErrorCode::NotFound, u"The article has no quotation %1."_s.arg(id))
        : failure(ErrorCode::Ambiguous,
              u"More than one id begins with %1. Write more of it."_s.arg(id));
}

/// The article's quotation with these words, however much of the marks around them was given.
static std::optional<Quotation> quotationAt(const ArticleContent &content, TextRange words)
{
    constexpr qsizetype mostMarks = 4;
    for (const auto &quotation : content.quotations) {
        const auto &first = quotation.contents.first();
        const bool isSame = quotation.contents.size() == 1 && quotation.state != State::Rejected
            && first.intersects(words)
            && std::abs(first.start - words.start) + std::abs(first.end - words.end) <= mostMarks;
        if (isSame)
            return quotation;
    }
    return std::nullopt;
}

/// The quotation that is meant, with the words that it shall have.
static Result<Quotation> wantedQuotation(const Library &library, const ArticleContent &content,
    const Arguments &arguments, qsizetype occurrence)
{
    Quotation wanted;
    if (const auto id = arguments.positional().value(1); !id.isEmpty()) {
        const auto known = quotationNamed(library, content.article.id, id);
        if (!known || !arguments.has(u"quote"_s))
            return known;
        wanted = *known;
    }
    const auto &document = content.revision.document;
    return placeOf(arguments.value(u"quote"_s), document, occurrence)
        .transform([&](TextRange words) {
            const auto there = wanted.id.isNull() ? quotationAt(content, words) : std::nullopt;
            if (there)
                return *there;
            wanted.contents = document.byParagraph(words);
            return wanted;
        });
}

/// Whom --speaker names, a new actor if need be; without it the speaker that there is.
static Result<std::optional<Actor>> wantedSpeaker(
    const Library &library, const Quotation &quotation, const Arguments &arguments)
{
    if (!arguments.has(u"speaker"_s)) {
        const auto actors = library.actors();
        if (!actors)
            return std::unexpected(actors.error());
        for (const auto &actor : *actors)
            if (quotation.speaker && quotation.speaker->actor == actor.id)
                return actor;
        return std::nullopt;
    }
    const auto name = arguments.value(u"speaker"_s).trimmed();
    if (name.isEmpty())
        return std::nullopt;
    const auto known = actorNamed(library, name);
    if (known || known.error().code != ErrorCode::NotFound)
        return known;
    Actor actor;
    actor.name = name;
    actor.kind = actorKindOf(arguments.value(u"actor-kind"_s)).value_or(ActorKind::Person);
    return actor;
}

/// How the call is wrong; empty when it is right.
static QString usageError(const Arguments &arguments)
{
    const bool hasId = arguments.positional().size() > 1;
    const bool hasWords = !arguments.value(u"quote"_s).isEmpty();
    const bool hasChange = arguments.has(u"speaker"_s) || arguments.has(u"kind"_s);
    if (!hasId && !hasWords)
        return u"Say which words are the quotation, --quote TEXT, or which one to change, its ID."_s;
    if (hasId && !hasWords && !hasChange)
        return u"Say what to change: --quote, --speaker or --kind."_s;
    if (arguments.has(u"kind"_s) && !quotationKindOf(arguments.value(u"kind"_s)))
        return u"--kind is direct, mixed, indirect or term."_s;
    if (arguments.has(u"actor-kind"_s) && !actorKindOf(arguments.value(u"actor-kind"_s)))
        return u"--actor-kind is person, organisation, place or other."_s;
    return {};
}

int quoteCommand(const Arguments &arguments)
{
    const auto occurrence = occurrenceIn(arguments);
    if (!occurrence)
        return reportUsage(occurrence.error().message);
    if (const auto wrong = usageError(arguments); !wrong.isEmpty())
        return reportUsage(wrong);
    return withArticle(arguments, [&](Library &library, const ArticleId &article) -> Result<void> {
        const auto content = library.content(article);
        if (!content)
            return std::unexpected(content.error());
        auto quotation = wantedQuotation(library, *content, arguments, *occurrence);
        if (!quotation)
            return std::unexpected(quotation.error());
        quotation->kind = quotationKindOf(arguments.value(u"kind"_s)).value_or(quotation->kind);
        return wantedSpeaker(library, *quotation, arguments)
            .and_then([&](const std::optional<Actor> &speaker) {
                return storeDecision(library, article, *quotation, speaker);
            })
            .transform([](const Quotation &stored) { printLine(stored.id.toString()); });
    });
}

int joinQuotesCommand(const Arguments &arguments)
{
    return withArticle(arguments, [&](Library &library, const ArticleId &article) -> Result<void> {
        QList<QuotationId> ids;
        for (const auto &name : arguments.positional().sliced(1)) {
            const auto quotation = quotationNamed(library, article, name);
            if (!quotation)
                return std::unexpected(quotation.error());
            ids.append(quotation->id);
        }
        return library.joinQuotations(article, ids).transform([](const Quotation &whole) {
            printLine(whole.id.toString());
        });
    });
}

int splitQuoteCommand(const Arguments &arguments)
{
    if (arguments.value(u"before"_s).isEmpty())
        return reportUsage(u"Say with --before which words begin the second quotation."_s);
    return withArticle(arguments, [&](Library &library, const ArticleId &article) -> Result<void> {
        const auto quotation = quotationNamed(library, article, arguments.positional().value(1));
        const auto content = library.content(article);
        if (!quotation || !content)
            return std::unexpected(quotation ? content.error() : quotation.error());
        const auto places =
            placesOf(arguments.value(u"before"_s), content->revision.document.text());
        for (const auto &place : places) {
            if (place.start < quotation->contents.first().start
                || place.start >= quotation->contents.last().end)
                continue;
            return library.splitQuotation(article, quotation->id, place.start)
                .transform([](const Quotation &second) { printLine(second.id.toString()); });
        }
        return failure(ErrorCode::NotFound, u"These words do not stand in the quotation."_s);
    });
}

int suggestCommand(const Arguments &arguments)
{
    if (!arguments.first().isEmpty())
        return withArticle(arguments, [](Library &library, const ArticleId &article) {
            return library.suggestAgain(article);
        });
    return withLibrary(arguments, [](Library &library) -> Result<void> {
        const auto articles = library.articles();
        if (!articles)
            return std::unexpected(articles.error());
        for (const auto &summary : *articles) {
            if (!summary.article.deleted.isNull())
                continue;
            if (const auto done = library.suggestAgain(summary.article.id); !done)
                return done;
        }
        return {};
    });
}

int confirmCommand(const Arguments &arguments)
{
    return withLibrary(arguments,
        [&](Library &library) { return library.setState(arguments.first(), State::Confirmed); });
}

int rejectCommand(const Arguments &arguments)
{
    return withLibrary(arguments,
        [&](Library &library) { return library.setState(arguments.first(), State::Rejected); });
}

} // namespace postil
