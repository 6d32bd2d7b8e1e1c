// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/contentjson.h"
#include "app/cli/openlibrary.h"
#include "app/cli/places.h"
#include "core/export/eventlist.h"
#include "core/library/actorrecords.h"
#include "core/library/statementrecords.h"
#include "core/model/names.h"
#include "core/text/csv.h"

#include <QMap>

namespace postil {

using namespace Qt::StringLiterals;

int stanceCommand(const Arguments &arguments)
{
    const auto stance = stanceOf(arguments.value(u"stance"_s));
    if (!stance)
        return reportUsage(u"--stance is agree, disagree or neutral."_s);
    const auto occurrence = occurrenceIn(arguments);
    if (!occurrence)
        return reportUsage(occurrence.error().message);
    return withArticle(arguments, [&](Library &library, const ArticleId &article) -> Result<void> {
        const auto content = library.content(article);
        if (!content)
            return std::unexpected(content.error());
        const auto place =
            placeOf(arguments.value(u"quote"_s), content->revision.document, *occurrence);
        const auto actor = library.actorRecords().find(arguments.value(u"actor"_s));
        if (!place || !actor)
            return std::unexpected(place ? actor.error() : place.error());
        return library.statementRecords()
            .add(article, *place, actor->id, arguments.value(u"concept"_s), *stance)
            .transform([](const Statement &added) { printLine(added.id.toString()); });
    });
}

/// Statements with the names that they need.
struct Statements
{
    QList<StatementInArticle> statements;
    QList<Concept> concepts;
    QList<Actor> actors;
    QHash<ConceptId, QString> conceptNames;
    QHash<ActorId, QString> actorNames;
};

static Result<Statements> readStatements(const Library &library)
{
    const auto statements = library.statementRecords().statements();
    const auto concepts = library.statementRecords().concepts();
    const auto actors = library.actors();
    if (!statements || !concepts || !actors)
        return std::unexpected(!statements ? statements.error()
                : !concepts                ? concepts.error()
                                           : actors.error());
    Statements read{*statements, *concepts, *actors, {}, {}};
    for (const auto &each : *concepts)
        read.conceptNames.insert(each.id, each.name);
    for (const auto &actor : *actors)
        read.actorNames.insert(actor.id, actor.name);
    return read;
}

static void printStatements(const Statements &read, bool asJson)
{
    QJsonArray list;
    for (const auto &[statement, number, title, byline, siteName, published] : read.statements) {
        const auto who = read.actorNames.value(statement.actor);
        const auto about = read.conceptNames.value(statement.about);
        if (asJson)
            list.append(QJsonObject{{u"id"_s, statement.id.toString()}, {u"number"_s, number},
                {u"actor"_s, statement.actor.toString()}, {u"actorName"_s, who},
                {u"concept"_s, about}, {u"stance"_s, nameOf(statement.stance)},
                {u"words"_s, statement.words}, {u"seal"_s, nameOf(statement.seal)},
                {u"publishedTime"_s, published}});
        else
            printLine(u"%1  %2  %3: %4: %5  %6"_s.arg(statement.id.toString(),
                QString::number(number), oneLine(who), nameOf(statement.stance), oneLine(about),
                oneLine(statement.words)));
    }
    if (asJson)
        printJson(list);
}

int statementsCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) -> Result<void> {
        if (const auto id = arguments.value(u"delete"_s); !id.isEmpty()) {
            if (const auto removed = library.statementRecords().remove(id); !removed)
                return removed;
        }
        return readStatements(library).transform([&](const Statements &read) {
            if (arguments.has(u"csv"_s))
                print(toEventList(read.statements, read.concepts, read.actors));
            else
                printStatements(read, arguments.has(u"json"_s));
        });
    });
}

/// "+2 −1" of the statements of one actor on one concept.
static QString cellOf(const QMap<Stance, int> &counts)
{
    static const std::pair<Stance, QString> signs[] = {
        {Stance::Agree, u"+"_s}, {Stance::Disagree, u"−"_s}, {Stance::Neutral, u"○"_s}};
    QStringList parts;
    for (const auto &[stance, sign] : signs) {
        if (const int count = counts.value(stance); count > 0)
            parts.append(sign + QString::number(count));
    }
    return parts.join(u' ');
}

static QList<QStringList> matrixOf(const Statements &read)
{
    QMap<QString, QHash<ConceptId, QMap<Stance, int>>> rows;
    for (const auto &each : read.statements)
        ++rows[read.actorNames.value(each.statement.actor, u"(deleted)"_s)][each.statement.about]
              [each.statement.stance];
    QStringList head{QString()};
    for (const auto &each : read.concepts)
        head.append(each.name);
    QList<QStringList> table{head};
    for (const auto &[name, cells] : rows.asKeyValueRange()) {
        QStringList row{name};
        for (const auto &each : read.concepts)
            row.append(cellOf(cells.value(each.id)));
        table.append(row);
    }
    return table;
}

int matrixCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) {
        return readStatements(library).transform([&](const Statements &read) {
            const auto table = matrixOf(read);
            if (arguments.has(u"csv"_s)) {
                print(toCsv(table));
                return;
            }
            for (const auto &row : table) {
                QStringList cells;
                for (const auto &cell : row)
                    cells.append(oneLine(cell));
                printLine(cells.join(u'\t'));
            }
        });
    });
}

int conceptCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) {
        return library.statementRecords().rename(
            arguments.positional().first(), arguments.positional().last());
    });
}

} // namespace postil
