// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/commands.h"
#include "app/cli/console.h"
#include "app/cli/openlibrary.h"
#include "core/export/exportfolder.h"

namespace postil {

using namespace Qt::StringLiterals;

/// The articles to export; an unknown one is reported and left out.
static QList<ArticleId> wantedArticles(
    const Library &library, const Arguments &arguments, int &code)
{
    QList<ArticleId> articles;
    if (arguments.has(u"all"_s)) {
        const auto summaries = library.articles();
        if (!summaries)
            code = report(summaries.error());
        for (const auto &summary : summaries.value_or(QList<ArticleSummary>())) {
            if (summary.article.deleted.isNull())
                articles.append(summary.article.id);
        }
        return articles;
    }
    for (const auto &name : arguments.positional()) {
        if (const auto article = library.findArticle(name))
            articles.append(*article);
        else
            code = report(article.error());
    }
    return articles;
}

int exportCommand(const Arguments &arguments)
{
    if (arguments.positional().isEmpty() && !arguments.has(u"all"_s))
        return reportUsage(u"Say which articles, or --all."_s);
    if (!arguments.has(u"out"_s))
        return reportUsage(u"Say where to: --out DIR."_s);
    if (arguments.value(u"format"_s, u"markdown"_s) != u"markdown")
        return reportUsage(u"--format is markdown."_s);
    const auto library = openLibrary(arguments);
    if (!library)
        return report(library.error());
    auto folder = ExportFolder::open(arguments.value(u"out"_s));
    if (!folder)
        return report(folder.error());
    int code = Done;
    for (const auto &article : wantedArticles(**library, arguments, code)) {
        const auto path = (*library)->content(article).and_then(
            [&](const ArticleContent &content) { return folder->write(content); });
        if (path)
            printLine(*path);
        else
            code = report(path.error());
    }
    return code;
}

} // namespace postil
