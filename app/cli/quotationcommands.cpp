// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/contentjson.h"
#include "app/cli/openlibrary.h"
#include "core/model/names.h"

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

int quotesCommand(const Arguments &arguments)
{
    QJsonArray list;
    const auto speaker = arguments.value(u"speaker"_s);
    const auto code = forEachContent(arguments, [&](const ArticleContent &content) {
        const ArticleIndex index(content);
        const ContentJson json(content);
        for (const auto &quotation : index.speech()) {
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
