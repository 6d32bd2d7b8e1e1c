// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/openlibrary.h"
#include "core/model/names.h"
#include "core/model/piece.h"

#include <QJsonArray>
#include <QJsonObject>

namespace postil {

using namespace Qt::StringLiterals;

int removedCommand(const Arguments &arguments)
{
    return withArticle(arguments, [&](Library &library, const ArticleId &article) {
        return library.content(article).transform([&](const ArticleContent &content) {
            const auto pieces = piecesOf(content.revision.document, content.revision.removed);
            QJsonArray list;
            for (qsizetype at = 0; at < pieces.size(); ++at) {
                const auto &piece = pieces[at];
                if (piece.isKept() && !arguments.has(u"all"_s))
                    continue;
                if (arguments.has(u"json"_s))
                    list.append(QJsonObject{{u"piece"_s, at + 1}, {u"isKept"_s, piece.isKept()},
                        {u"reason"_s, piece.reason}, {u"kind"_s, nameOf(piece.form.kind)},
                        {u"text"_s, piece.text}});
                else
                    printLine(u"%1  %2\n      %3"_s.arg(QString::number(at + 1).rightJustified(4),
                        piece.isKept() ? u"kept"_s : oneLine(piece.reason), oneLine(piece.text)));
            }
            if (arguments.has(u"json"_s))
                printJson(list);
        });
    });
}

static Result<QList<qsizetype>> piecesIn(const Arguments &arguments)
{
    QList<qsizetype> pieces;
    for (const auto &word : arguments.positional().mid(1)) {
        bool isNumber = false;
        const auto number = word.toLongLong(&isNumber);
        if (!isNumber || number < 1)
            return failure(ErrorCode::Invalid,
                u"\"%1\" is no number of a piece. See \"postil removed %2\"."_s.arg(
                    word, arguments.first()));
        pieces.append(number - 1);
    }
    return pieces;
}

static Result<void> setKept(
    Library &library, const ArticleContent &content, const QList<qsizetype> &which, bool isKept)
{
    auto pieces = piecesOf(content.revision.document, content.revision.removed);
    for (const auto at : which) {
        if (at >= pieces.size())
            return failure(ErrorCode::NotFound,
                u"There is no piece %1: the article has %2."_s.arg(at + 1).arg(pieces.size()));
        pieces[at].reason = isKept ? QString() : u"left out"_s;
    }
    return library.setPieces(content.article.id, pieces);
}

static int choose(const Arguments &arguments, bool isKept)
{
    const auto pieces = piecesIn(arguments);
    if (!pieces)
        return reportUsage(pieces.error().message);
    return withArticle(arguments, [&](Library &library, const ArticleId &article) {
        const auto here = [&] {
            return library.content(article).and_then([&](const ArticleContent &content) {
                return setKept(library, content, *pieces, isKept);
            });
        };
        if (!arguments.has(u"site"_s))
            return here();
        return library.asOneStep(isKept ? u"Put pieces back"_s : u"Left pieces out"_s, [&] {
            return here().and_then([&] { return library.chooseForSite(article, *pieces); });
        });
    });
}

int keepCommand(const Arguments &arguments)
{
    return choose(arguments, true);
}

int leaveOutCommand(const Arguments &arguments)
{
    return choose(arguments, false);
}

static Result<QStringList> articlesIn(const Library &library, const Arguments &arguments)
{
    if (!arguments.has(u"all"_s))
        return arguments.positional();
    return library.articles().transform([](const QList<ArticleSummary> &summaries) {
        QStringList numbers;
        for (const auto &summary : summaries) {
            if (summary.article.deleted.isNull())
                numbers.append(QString::number(summary.article.number));
        }
        return numbers;
    });
}

static void printCleaned(const QString &article, const CleaningReport &report)
{
    printLine(u"%1  %2  %3"_s.arg(
        article, report.charset, report.isChanged ? u"new revision"_s : u"as it was"_s));
    if (report.isChanged && report.wasCorrected)
        printNotice(
            u"%1: the corrections made by hand are in the revision before; undo brings it back."_s
                .arg(article));
    for (const auto &warning : report.warnings)
        printNotice(article + u": "_s + warning);
}

int recleanCommand(const Arguments &arguments)
{
    if (arguments.positional().isEmpty() && !arguments.has(u"all"_s))
        return reportUsage(u"Say which articles, or --all."_s);
    const auto library = openLibrary(arguments);
    if (!library)
        return report(library.error());
    const auto articles = articlesIn(**library, arguments);
    if (!articles)
        return report(articles.error());
    int code = Done;
    QJsonArray list;
    for (const auto &name : *articles) {
        const auto cleaned = (*library)->findArticle(name).and_then([&](const ArticleId &article) {
            return (*library)->cleanAnew(article, arguments.value(u"charset"_s));
        });
        if (!cleaned)
            code = report(name, cleaned.error());
        else if (arguments.has(u"json"_s))
            list.append(QJsonObject{{u"article"_s, name}, {u"charset"_s, cleaned->charset},
                {u"isChanged"_s, cleaned->isChanged}, {u"wasCorrected"_s, cleaned->wasCorrected},
                {u"warnings"_s, QJsonArray::fromStringList(cleaned->warnings)}});
        else
            printCleaned(name, *cleaned);
    }
    if (arguments.has(u"json"_s))
        printJson(list);
    return code;
}

int sitesCommand(const Arguments &arguments)
{
    return withLibrary(arguments, [&](Library &library) -> Result<void> {
        if (arguments.has(u"forget"_s))
            return library.forgetSiteChoices(arguments.value(u"forget"_s));
        return library.sitesWithChoices().transform([](const QStringList &sites) {
            for (const auto &site : sites)
                printLine(oneLine(site));
        });
    });
}

} // namespace postil
