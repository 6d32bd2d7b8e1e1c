// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "app/cli/openlibrary.h"

#include "app/cli/console.h"
#include "core/library/defaultlibrary.h"

#include <QDir>
#include <QFileInfo>

namespace postil {

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Library>> openLibrary(const Arguments &arguments, IfMissing ifMissing)
{
    const auto fileName = arguments.value(u"library"_s, defaultLibraryFile());
    const auto folder = QFileInfo(fileName).absolutePath();
    const bool isDefault = !arguments.has(u"library"_s);
    if (isDefault && ifMissing == IfMissing::Create && !QDir().mkpath(folder))
        return failure(ErrorCode::NotWritable, u"The folder %1 cannot be made."_s.arg(folder));
    if (ifMissing == IfMissing::Fail && !QFileInfo::exists(fileName))
        return failure(ErrorCode::NotFound,
            u"There is no library %1. \"postil import FILE\" makes one."_s.arg(fileName));
    return Library::open(fileName, ifMissing);
}

Result<qsizetype> occurrenceIn(const Arguments &arguments)
{
    if (!arguments.has(u"occurrence"_s))
        return 0;
    const auto number = arguments.value(u"occurrence"_s).toLongLong();
    if (number < 1)
        return failure(ErrorCode::Invalid, u"--occurrence is a number from 1."_s);
    return number;
}

int withLibrary(const Arguments &arguments, const std::function<Result<void>(Library &)> &work)
{
    const auto done = openLibrary(arguments).and_then(
        [&](const std::unique_ptr<Library> &library) { return work(*library); });
    return done ? Done : report(done.error());
}

int withArticle(const Arguments &arguments,
    const std::function<Result<void>(Library &, const ArticleId &)> &work)
{
    return withLibrary(arguments, [&](Library &library) {
        return library.findArticle(arguments.first()).and_then([&](const ArticleId &article) {
            return work(library, article);
        });
    });
}

static Result<QList<ArticleId>> wantedArticles(const Library &library, const QString &name)
{
    if (!name.isEmpty())
        return library.findArticle(name).transform([](const ArticleId &id) { return QList{id}; });
    return library.articles().transform([](const QList<ArticleSummary> &summaries) {
        QList<ArticleId> articles;
        for (const auto &summary : summaries) {
            if (summary.article.deleted.isNull())
                articles.append(summary.article.id);
        }
        return articles;
    });
}

int forEachContent(
    const Arguments &arguments, const std::function<void(const ArticleContent &)> &each)
{
    return withLibrary(arguments, [&](Library &library) -> Result<void> {
        const auto articles = wantedArticles(library, arguments.first());
        if (!articles)
            return std::unexpected(articles.error());
        for (const auto &article : *articles) {
            const auto content = library.content(article);
            if (!content)
                return std::unexpected(content.error());
            each(*content);
        }
        return {};
    });
}

} // namespace postil
