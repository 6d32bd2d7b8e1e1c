// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/contentjson.h"
#include "app/cli/openlibrary.h"

namespace postil {

using namespace Qt::StringLiterals;

int historyCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) {
        return library.history().transform([&](const QList<Change> &changes) {
            QJsonArray list;
            for (const auto &change : changes) {
                if (arguments.has(u"json"_s))
                    list.append(toJson(change));
                else
                    printLine(QString::number(change.number).rightJustified(5) + u"  "_s
                        + change.made.toUTC().toString(Qt::ISODate) + u"  "_s
                        + oneLine(change.label) + (change.undone ? u"  (undone)"_s : u""_s));
            }
            if (arguments.has(u"json"_s))
                printJson(list);
        });
    });
}

int undoCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [](Library &library) {
        return library.undo().transform(
            [](const Change &change) { printLine(u"Undone: "_s + oneLine(change.label)); });
    });
}

int redoCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [](Library &library) {
        return library.redo().transform(
            [](const Change &change) { printLine(u"Done again: "_s + oneLine(change.label)); });
    });
}

int searchCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) {
        const auto query = arguments.positional().join(u' ');
        return library.search(query).transform([&](const QList<SearchHit> &hits) {
            QJsonArray list;
            for (const auto &hit : hits) {
                if (arguments.has(u"json"_s))
                    list.append(toJson(hit));
                else
                    printLine(
                        u"%1  %2\n      %3"_s.arg(QString::number(hit.number).rightJustified(4),
                            oneLine(hit.title), oneLine(hit.snippet)));
            }
            if (arguments.has(u"json"_s))
                printJson(list);
        });
    });
}

int checkCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [](Library &library) {
        return library.check().and_then([](const QStringList &problems) -> Result<void> {
            if (problems.isEmpty()) {
                printLine(u"No problem found."_s);
                return {};
            }
            return failure(ErrorCode::Malformed,
                u"The library is damaged. Go back to a backup. Found:\n  "_s
                    + problems.join(u"\n  "_s));
        });
    });
}

int backupCommand(const Arguments &arguments)
{
    return withLibrary(
        arguments, [&](Library &library) { return library.backup(arguments.first()); });
}

} // namespace postil
