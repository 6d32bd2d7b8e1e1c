// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/librarycheck.h"

#include "core/store/annotationstore.h"
#include "core/store/articlestore.h"
#include "core/store/database.h"
#include "core/store/revisionstore.h"

#include <QCryptographicHash>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QStringList textProblems(const Article &article, const Revision &revision)
{
    QStringList problems;
    if (revision.hash != revision.document.hash())
        problems.append(
            u"The text of article %1 is not the one that was stored."_s.arg(article.number));
    return problems;
}

static QStringList annotationProblems(
    const Article &article, const Revision &revision, const QList<Annotation> &annotations)
{
    QStringList problems;
    const auto &text = revision.document.text();
    for (const auto &annotation : annotations) {
        const bool isInside = 0 <= annotation.range.start && annotation.range.end <= text.size();
        const bool madeHere = annotation.hash == revision.hash && annotation.seal == Seal::Intact;
        if (annotation.seal != Seal::Lost && !isInside)
            problems.append(u"Annotation %1 of article %2 lies outside the text."_s.arg(
                annotation.id.toString(), QString::number(article.number)));
        else if (madeHere && revision.document.textOf(annotation.range) != annotation.quote.exact)
            problems.append(u"Annotation %1 of article %2 does not stand on its words."_s.arg(
                annotation.id.toString(), QString::number(article.number)));
    }
    return problems;
}

static bool isAsItCame(const StoredOriginal &original)
{
    const auto hash = QCryptographicHash::hash(original.bytes, QCryptographicHash::Sha256).toHex();
    return QString::fromLatin1(hash) == original.hash;
}

static Result<QStringList> articleProblems(Database &database, const Article &article)
{
    ArticleStore store(database);
    const auto originals = store.originals(article.id);
    const auto revision = RevisionStore(database).current(article.id);
    const auto annotations = AnnotationStore(database).ofArticle(article.id);
    if (!originals || !revision || !annotations)
        return QStringList{u"Article %1 cannot be read."_s.arg(article.number)};
    auto problems =
        textProblems(article, *revision) + annotationProblems(article, *revision, *annotations);
    if (originals->isEmpty() || !std::ranges::all_of(*originals, isAsItCame))
        problems.append(
            u"The original of article %1 is not the one that came."_s.arg(article.number));
    return problems;
}

Result<QStringList> checkLibrary(Database &database)
{
    auto problems = database.integrityProblems();
    const auto articles = ArticleStore(database).summaries();
    if (!problems || !articles)
        return problems ? std::unexpected(articles.error()) : problems;
    for (const auto &summary : *articles) {
        const auto found = articleProblems(database, summary.article);
        if (!found)
            return found;
        *problems += *found;
    }
    return problems;
}

} // namespace postil
