// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/contentjson.h"
#include "app/cli/openlibrary.h"
#include "app/cli/places.h"

namespace postil {

using namespace Qt::StringLiterals;

int highlightCommand(const Arguments &arguments)
{
    bool isNumber = true;
    const int color = arguments.value(u"color"_s, u"1"_s).toInt(&isNumber);
    if (!isNumber || color < 1 || color > 5)
        return reportUsage(u"--color is a number from 1 to 5."_s);
    const auto occurrence = occurrenceIn(arguments);
    if (!occurrence)
        return reportUsage(occurrence.error().message);
    if (arguments.value(u"quote"_s).isEmpty())
        return reportUsage(u"Say which words: --quote \"the words\"."_s);
    return withArticle(arguments, [&](Library &library, const ArticleId &article) {
        return library.content(article)
            .and_then([&](const ArticleContent &content) {
                return placeOf(arguments.value(u"quote"_s), content.revision.document, *occurrence);
            })
            .and_then([&](TextRange range) {
                return library.addAnnotation(
                    article, range, color, arguments.value(u"note"_s), arguments.values(u"tag"_s));
            })
            .transform([](const Annotation &annotation) { printLine(annotation.id.toString()); });
    });
}

int noteCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) {
        return library.findAnnotation(arguments.first()).and_then([&](Annotation annotation) {
            annotation.note = arguments.positional().value(1);
            return library.updateAnnotation(annotation);
        });
    });
}

static void printAnnotation(
    const Annotation &annotation, const ArticleContent &content, const ArticleIndex &index)
{
    QStringList about{annotation.isOnArticle()
            ? u"the whole article"_s
            : u"paragraph "_s + index.paragraphsOf(annotation.range)};
    if (annotation.seal != Seal::Intact)
        about.append(annotation.seal == Seal::Moved ? u"moved: please look"_s : u"lost"_s);
    if (annotation.color > 0)
        about.append(oneLine(content.colorName(annotation.color)));
    if (!annotation.tags.isEmpty())
        about.append(u"tags: "_s + oneLine(annotation.tags.join(u", "_s)));
    printLine(annotation.id.toString() + u"  "_s + about.join(u" · "_s));
    if (!annotation.isOnArticle())
        printLine(u"    "_s + oneLine(annotation.quote.exact));
    for (const auto &line : annotation.note.split(u'\n', Qt::SkipEmptyParts))
        printLine(u"    > "_s + oneLine(line));
}

static int listAnnotations(const Arguments &arguments, bool onlyForReview)
{
    QJsonArray list;
    const auto code = forEachContent(arguments, [&](const ArticleContent &content) {
        const ArticleIndex index(content);
        const ContentJson json(content);
        for (const auto &annotation : content.annotations) {
            if (onlyForReview && annotation.seal == Seal::Intact)
                continue;
            if (arguments.has(u"json"_s))
                list.append(json.toJson(annotation));
            else
                printAnnotation(annotation, content, index);
        }
    });
    if (code == Done && arguments.has(u"json"_s))
        printJson(list);
    return code;
}

int annotationsCommand(const Arguments &arguments)
{
    return listAnnotations(arguments, false);
}

int reviewCommand(const Arguments &arguments)
{
    return listAnnotations(arguments, true);
}

} // namespace postil
