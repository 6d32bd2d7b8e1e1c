// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/articleimporter.h"

#include "core/import/importer.h"
#include "core/library/cleaninganew.h"
#include "core/library/knownactors.h"
#include "core/library/laterversion.h"
#include "core/library/recognition.h"
#include "core/store/actorstore.h"
#include "core/store/articlestore.h"
#include "core/store/database.h"
#include "core/store/mentionstore.h"
#include "core/store/quotationstore.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace postil {

using namespace Qt::StringLiterals;

static QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// A title to list the article by when the source has none: its file's name, or its first words.
static QString titleFor(const Source &source, const Document &document)
{
    static constexpr qsizetype longest = 80;
    const auto name = QFileInfo(source.fileName).completeBaseName();
    if (!name.isEmpty())
        return name;
    const auto words = document.text().left(longest).simplified();
    return words.isEmpty() ? u"Untitled"_s : words;
}

static Article articleOf(
    const ImportedArticle &imported, const Source &source, const QDateTime &now)
{
    Article article;
    article.id = ArticleId::create();
    article.metadata = imported.cleaned.metadata;
    if (article.metadata.title.isEmpty())
        article.metadata.title = titleFor(source, imported.cleaned.document);
    article.fileName = QFileInfo(source.fileName).fileName();
    article.mediaType = imported.mediaType;
    article.charset = imported.charset;
    article.originalHash = sha256(source.bytes);
    article.imported = now;
    return article;
}

static Result<void> storeRecognition(Database &database, const ArticleId &article,
    const Recognition &recognition, const KnownNames &known)
{
    for (const auto &actor : recognition.resolved.actors) {
        if (known.indexOf(actor.id) >= 0)
            continue;
        if (const auto stored = ActorStore(database).insert(actor); !stored)
            return stored;
    }
    return MentionStore(database).insert(article, recognition.resolved.mentions).and_then([&] {
        return QuotationStore(database).insert(article, recognition.quotations);
    });
}

static Result<ImportReport> knownArticle(Database &database, Article article)
{
    ImportReport report{article, false, {}};
    if (article.deleted.isNull())
        return report;
    report.article.deleted = {};
    report.warnings.append(u"It was in the trash and is back in the library."_s);
    return database.inTransaction([&] { return ArticleStore(database).setDeleted(article.id, {}); })
        .transform([&] { return report; });
}

static Result<ImportReport> storeNew(Database &database, const Source &source,
    const ImportedArticle &imported, KnownActors &knownActors, const Clock &clock)
{
    const auto &cleaned = imported.cleaned;
    const auto known = knownActors.names(cleaned.metadata.language);
    if (!known)
        return std::unexpected(known.error());
    const auto recognition = recognise(cleaned.document, cleaned.metadata.language, **known);
    const auto article = articleOf(imported, source, clock());
    const Revision revision{RevisionId::create(), article.id, 1, cleaned.document, cleaned.removed,
        cleaned.document.hash(), cleanerName(), article.imported};
    const auto report = database.inTransaction([&]() -> Result<ImportReport> {
        // Another process may have been faster.
        const auto there = ArticleStore(database).withOriginal(article.originalHash);
        if (!there)
            return std::unexpected(there.error());
        if (*there)
            return knownArticle(database, **there);
        const auto earlier = earlierVersion(database, imported);
        if (!earlier)
            return std::unexpected(earlier.error());
        if (*earlier)
            return storeLaterVersion(database, **earlier, source, imported, knownActors, clock);
        const auto stored =
            ArticleStore(database).insert(article, source.bytes, cleaned.pictures, revision);
        if (!stored)
            return std::unexpected(stored.error());
        return storeRecognition(database, article.id, recognition, **known).transform([&] {
            return ImportReport{*stored, true, cleaned.warnings};
        });
    });
    if (report && report->isNew)
        knownActors.add(recognition.resolved.actors);
    return report;
}

Result<ImportReport> importArticle(
    Database &database, const Source &source, KnownActors &known, const Clock &clock)
{
    const auto there = ArticleStore(database).withOriginal(sha256(source.bytes));
    if (!there)
        return std::unexpected(there.error());
    if (*there)
        return knownArticle(database, **there);
    return importSource(source).and_then([&](ImportedArticle imported) {
        return applySiteChoices(database, imported.cleaned).and_then([&] {
            return storeNew(database, source, imported, known, clock);
        });
    });
}

} // namespace postil
