// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/laterversion.h"

#include "core/library/library.h"
#include "core/library/textreviser.h"
#include "core/model/pageaddress.h"
#include "core/store/annotationstore.h"
#include "core/store/articlestore.h"
#include "core/store/changerecorder.h"
#include "core/store/changestore.h"
#include "core/store/database.h"
#include "core/store/revisionstore.h"
#include "core/text/worddiff.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

/// How much of `old` stands in `now`, 0–1.
static double shared(const QString &old, const QString &now)
{
    qsizetype same = 0;
    for (const auto &piece : diffWords(old, now))
        same += piece.kind == DiffPiece::Kind::Same ? piece.before.length() : 0;
    return double(same) / double(std::max<qsizetype>(1, old.size()));
}

Result<std::optional<Article>> earlierVersion(Database &database, const ImportedArticle &imported)
{
    static constexpr double enough = 0.5;
    const auto address = pageAddress(imported.cleaned.metadata.url);
    if (address.isEmpty())
        return std::nullopt;
    ArticleStore store(database);
    const auto candidates = store.withAddressLike(address.section(u'?', 0, 0));
    if (!candidates)
        return std::unexpected(candidates.error());
    for (const auto &candidate : *candidates) {
        if (pageAddress(candidate.metadata.url) != address)
            continue;
        const auto text = RevisionStore(database).currentText(candidate.id);
        if (!text)
            return std::unexpected(text.error());
        if (shared(text->text, imported.cleaned.document.text()) >= enough)
            return candidate;
    }
    return std::nullopt;
}

static QString warningFor(qsizetype reviews)
{
    const auto later = Library::tr("This is a later version of an article in the library: its text "
                                   "is the current one now.");
    return reviews == 0 ? later
        : reviews == 1
        ? later + u' ' + Library::tr("One annotation is to be looked at.")
        : later + u' ' + Library::tr("%1 annotations are to be looked at.").arg(reviews);
}

Result<ImportReport> storeLaterVersion(Database &database, const Article &earlier,
    const Source &source, const ImportedArticle &imported, KnownActors &known, const Clock &clock)
{
    const auto &cleaned = imported.cleaned;
    ArticleStore articles(database);
    const ChangeRecorder recorder(database);
    const auto revised = reviseText(database, earlier.id, {cleaned.document, cleaned.removed},
        u"later version"_s, known, clock);
    const auto now =
        revised.and_then([&] { return RevisionStore(database).currentText(earlier.id); });
    if (!now)
        return std::unexpected(now.error());
    if (const auto kept =
            articles.addOriginal(earlier.id, now->revision, source.bytes, cleaned.pictures);
        !kept)
        return std::unexpected(kept.error());
    const auto label =
        Library::tr("Brought in a later version of “%1”").arg(earlier.metadata.title);
    if (const auto told = ChangeStore(database).append(label, clock(), recorder.changeset()); !told)
        return std::unexpected(told.error());
    return AnnotationStore(database).ofArticle(earlier.id).transform([&](const auto &annotations) {
        const auto reviews = std::ranges::count_if(annotations,
            [](const Annotation &annotation) { return annotation.seal != Seal::Intact; });
        ImportReport report{earlier, false, {warningFor(reviews)}};
        report.isLaterVersion = true;
        return report;
    });
}

} // namespace postil
