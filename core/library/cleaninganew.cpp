// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/cleaninganew.h"

#include "core/clean/blockchoices.h"
#include "core/import/importer.h"
#include "core/library/library.h"
#include "core/library/textreviser.h"
#include "core/store/articlestore.h"
#include "core/store/choicestore.h"
#include "core/store/database.h"
#include "core/store/revisionstore.h"

namespace postil {

using namespace Qt::StringLiterals;

/// How often the choices changed what the cleaner had decided.
static qsizetype apply(
    CleanedArticle &cleaned, const QList<BlockChoice> &choices, const QString &reason)
{
    if (choices.isEmpty())
        return 0;
    auto pieces = piecesOf(cleaned.document, cleaned.removed);
    const auto changed = applyChoices(pieces, choices, reason);
    if (changed > 0) {
        auto cut = cutDocument(pieces);
        cleaned.document = std::move(cut.document);
        cleaned.removed = std::move(cut.removed);
    }
    return changed;
}

Result<void> applySiteChoices(Database &database, CleanedArticle &cleaned)
{
    const auto site = siteOf(cleaned.metadata.url);
    if (site.isEmpty())
        return {};
    return ChoiceStore(database).ofSite(site).transform([&](const QList<BlockChoice> &choices) {
        const auto changed = apply(cleaned, choices, u"left out, as you chose for %1"_s.arg(site));
        const auto pieces = changed == 1 ? u"One piece was"_s : u"%1 pieces were"_s.arg(changed);
        if (changed > 0)
            cleaned.warnings.append(
                u"%1 kept or left out as you chose for %2."_s.arg(pieces, site));
    });
}

namespace {

/// A field of the metadata that a person can set.
struct Field
{
    QStringView name;
    QString Metadata::*value;
};

} // namespace

static constexpr Field fields[] = {{u"title", &Metadata::title}, {u"byline", &Metadata::byline},
    {u"publishedTime", &Metadata::publishedTime}, {u"siteName", &Metadata::siteName},
    {u"url", &Metadata::url}, {u"language", &Metadata::language}};

Result<void> markSetFields(Database &database, const ArticleId &article, const Metadata &metadata)
{
    ArticleStore store(database);
    const auto old = store.article(article);
    if (!old)
        return std::unexpected(old.error());
    return store.setFields(article).and_then([&](QStringList set) {
        for (const auto &[name, value] : fields) {
            if (old->metadata.*value != metadata.*value && !set.contains(name))
                set.append(name.toString());
        }
        return store.markSetFields(article, set);
    });
}

/// What the page says of itself, but for what a person set; nothing is lost for an empty field.
static Metadata renewed(const Metadata &old, const Metadata &found, const QStringList &set)
{
    auto metadata = old;
    metadata.isRightToLeft = found.isRightToLeft;
    for (const auto &[name, value] : fields) {
        if (!set.contains(name) && !(found.*value).isEmpty())
            metadata.*value = found.*value;
    }
    return metadata;
}

/// Among the fields that a person set.
static const QString charsetField = u"charset"_s;

/// Keeps in mind a charset that a person chose, and gives the one to read by; none to find out.
static Result<QString> charsetToUse(
    Database &database, const Article &article, const QString &chosen)
{
    ArticleStore store(database);
    return store.setFields(article.id).and_then([&](QStringList set) -> Result<QString> {
        if (chosen.isEmpty())
            return set.contains(charsetField) ? article.charset : QString();
        set.removeAll(charsetField);
        const bool isChosen = chosen != Library::detectCharset;
        if (isChosen)
            set.append(charsetField);
        return store.markSetFields(article.id, set).transform([&] {
            return isChosen ? chosen : QString();
        });
    });
}

/// Its pictures are stored already; what lies beside this program's folder is no part of it.
static Result<ImportedArticle> readAnew(
    Database &database, const Article &article, const QString &charset)
{
    return ArticleStore(database).original(article.id).and_then([&](const QByteArray &bytes) {
        return importSource({bytes, {}, charset});
    });
}

static Result<void> applyOwnChoices(
    Database &database, const ArticleId &article, ImportedArticle &imported)
{
    return applySiteChoices(database, imported.cleaned).and_then([&] {
        return ChoiceStore(database).ofArticle(article).transform(
            [&](const QList<BlockChoice> &choices) {
                apply(imported.cleaned, choices, reasonOfThePerson());
            });
    });
}

static Result<void> storeFacts(
    Database &database, const Article &article, const ImportedArticle &imported)
{
    ArticleStore store(database);
    return store.setFields(article.id)
        .and_then([&](const QStringList &set) {
            return store.setMetadata(
                article.id, renewed(article.metadata, imported.cleaned.metadata, set));
        })
        .and_then([&] { return store.setFormat(article.id, imported.mediaType, imported.charset); })
        .and_then([&] { return store.addPictures(article.id, imported.cleaned.pictures); });
}

Result<CleaningReport> cleanAnew(Database &database, const ArticleId &id, const QString &charset,
    KnownActors &known, const Clock &clock)
{
    const auto article = ArticleStore(database).article(id);
    const auto old = RevisionStore(database).current(id);
    if (!article || !old)
        return std::unexpected(article ? old.error() : article.error());
    auto imported = charsetToUse(database, *article, charset).and_then([&](const QString &name) {
        return readAnew(database, *article, name);
    });
    if (!imported)
        return std::unexpected(imported.error());
    if (const auto applied = applyOwnChoices(database, id, *imported); !applied)
        return std::unexpected(applied.error());
    if (const auto stored = storeFacts(database, *article, *imported); !stored)
        return std::unexpected(stored.error());
    const auto &cleaned = imported->cleaned;
    CleaningReport report{imported->charset, false, old->madeBy == u"person", cleaned.warnings};
    report.isChanged = cleaned.document != old->document || cleaned.removed != old->removed;
    if (!report.isChanged)
        return report;
    return reviseText(
        database, id, {cleaned.document, cleaned.removed}, cleanerName(), known, clock)
        .transform([&] { return report; });
}

} // namespace postil
