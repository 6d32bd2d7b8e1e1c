// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/openlibrary.h"
#include "app/cli/places.h"

namespace postil {

using namespace Qt::StringLiterals;

/// Calls `work` with the annotation that is named and the place of --quote in its article.
static int withPlace(const Arguments &arguments,
    const std::function<Result<void>(Library &, const Annotation &, TextRange)> &work)
{
    const auto occurrence = occurrenceIn(arguments);
    if (!occurrence)
        return reportUsage(occurrence.error().message);
    if (arguments.value(u"quote"_s).isEmpty())
        return reportUsage(u"Say which words: --quote \"the words\"."_s);
    return withLibrary(arguments, [&](Library &library) {
        return library.findAnnotation(arguments.first())
            .and_then([&](const Annotation &annotation) {
                return library.content(annotation.article)
                    .and_then([&](const ArticleContent &content) {
                        return placeOf(
                            arguments.value(u"quote"_s), content.revision.document, *occurrence);
                    })
                    .and_then([&](TextRange range) { return work(library, annotation, range); });
            });
    });
}

static Result<QList<AnnotationId>> idsIn(const Arguments &arguments, const Library &library)
{
    QList<AnnotationId> ids;
    for (const auto &name : arguments.positional()) {
        const auto annotation = library.findAnnotation(name);
        if (!annotation)
            return std::unexpected(annotation.error());
        ids.append(annotation->id);
    }
    return ids;
}

int acceptCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) {
        return library.findAnnotation(arguments.first())
            .and_then([&](const Annotation &annotation) {
                return library.acceptAnnotation(annotation.id);
            });
    });
}

int placeCommand(const Arguments &arguments)
{
    return withPlace(
        arguments, [](Library &library, const Annotation &annotation, TextRange range) {
            return library.placeAnnotation(annotation.id, range);
        });
}

int splitCommand(const Arguments &arguments)
{
    return withPlace(
        arguments, [](Library &library, const Annotation &annotation, TextRange range) {
            return library.splitAnnotation(annotation.id, range.start)
                .transform([](const Annotation &second) { printLine(second.id.toString()); });
        });
}

int mergeCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) {
        return idsIn(arguments, library)
            .and_then([&](const QList<AnnotationId> &ids) { return library.mergeAnnotations(ids); })
            .transform([](const Annotation &merged) { printLine(merged.id.toString()); });
    });
}

int unmarkCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) {
        return idsIn(arguments, library).and_then([&](const QList<AnnotationId> &ids) {
            return library.removeAnnotations(ids);
        });
    });
}

int articleNoteCommand(const Arguments &arguments)
{
    return withArticle(arguments, [&](Library &library, const ArticleId &article) {
        const auto note = arguments.positional().value(1);
        return library.addArticleNote(article, note).and_then([&](Annotation annotation) {
            annotation.note = note;
            printLine(annotation.id.toString());
            return library.updateAnnotation(annotation);
        });
    });
}

int colorsCommand(const Arguments &arguments)
{
    const auto &operands = arguments.positional();
    const int color = operands.value(0, u"1"_s).toInt();
    if (color < 1 || color > 5)
        return reportUsage(u"A colour is a number from 1 to 5."_s);
    return withLibrary(arguments, [&](Library &library) -> Result<void> {
        if (operands.size() == 2)
            return library.setColorName(color, operands[1]);
        return library.colorNames().transform([](const QStringList &names) {
            for (int i = 0; i < names.size(); ++i)
                printLine(u"%1  %2"_s.arg(i + 1).arg(oneLine(names[i])));
        });
    });
}

int versionsCommand(const Arguments &arguments)
{
    return withArticle(arguments, [&](Library &library, const ArticleId &article) {
        return library.revisions(article).transform([](const QList<RevisionSummary> &revisions) {
            for (const auto &revision : revisions)
                printLine(u"%1  %2  %3%4"_s.arg(QString::number(revision.number).rightJustified(4),
                    revision.created.toUTC().toString(Qt::ISODate), oneLine(revision.madeBy),
                    revision.isCurrent ? u"  (current)"_s : u""_s));
        });
    });
}

/// The number that the operand at `place` is; none when it is none.
static std::optional<qint64> numberAt(const Arguments &arguments, qsizetype place)
{
    bool isNumber = false;
    const auto number = arguments.positional().value(place).toLongLong(&isNumber);
    return isNumber && number >= 0 ? std::optional(number) : std::nullopt;
}

int revertCommand(const Arguments &arguments)
{
    const auto number = numberAt(arguments, 1);
    if (!number)
        return reportUsage(u"Say which version by its number; see postil versions."_s);
    return withArticle(arguments, [&](Library &library, const ArticleId &article) {
        return library.restoreRevision(article, *number);
    });
}

int goCommand(const Arguments &arguments)
{
    const auto number = numberAt(arguments, 0);
    if (!number)
        return reportUsage(u"Say which step by its number, 0 for none; see postil history."_s);
    return withLibrary(arguments, [&](Library &library) {
        return library.goTo(*number).transform([](qsizetype steps) {
            printLine(u"%1 %2"_s.arg(steps).arg(steps == 1 ? u"step"_s : u"steps"_s));
        });
    });
}

} // namespace postil
