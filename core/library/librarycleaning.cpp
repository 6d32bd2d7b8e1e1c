// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// What belongs to an article, as a person sees it.
#include "core/library/library.h"

#include "core/clean/blockchoices.h"
#include "core/library/cleaninganew.h"
#include "core/library/textreviser.h"
#include "core/store/articlestore.h"
#include "core/store/choicestore.h"
#include "core/store/database.h"
#include "core/store/revisionstore.h"

namespace postil {

using namespace Qt::StringLiterals;

static Result<void> checkPieces(const QList<qsizetype> &wanted, qsizetype count)
{
    const bool isThere =
        std::ranges::all_of(wanted, [&](qsizetype at) { return at >= 0 && at < count; });
    if (isThere)
        return {};
    return failure(ErrorCode::NotFound,
        Library::tr("The article has %1 pieces. List them to see their numbers.").arg(count));
}

/// The pieces of the current revision.
static Result<QList<Piece>> currentPieces(Database &database, const ArticleId &article)
{
    return RevisionStore(database).current(article).transform(
        [](const Revision &revision) { return piecesOf(revision.document, revision.removed); });
}

/// Which pieces change when `wanted` replaces `now`; none when those are pieces of another text.
static std::optional<QList<qsizetype>> changesOf(
    const QList<Piece> &now, const QList<Piece> &wanted)
{
    if (now.size() != wanted.size())
        return {};
    QList<qsizetype> changed;
    for (qsizetype at = 0; at < now.size(); ++at) {
        if (now[at].text != wanted[at].text)
            return {};
        if (now[at].isKept() != wanted[at].isKept())
            changed.append(at);
    }
    return changed;
}

static QString labelOf(const QList<Piece> &pieces, const QList<qsizetype> &changed)
{
    const auto words = pieces[changed.first()].text.simplified();
    const auto shown = words.size() > 40 ? words.left(38).trimmed() + u'…' : words;
    const auto kept =
        std::ranges::count_if(changed, [&](qsizetype at) { return pieces[at].isKept(); });
    if (changed.size() == 1)
        return (kept > 0 ? Library::tr("Put back “%1”") : Library::tr("Left out “%1”")).arg(shown);
    if (kept == 0 || kept == changed.size())
        return (kept > 0 ? Library::tr("Put back %1 pieces") : Library::tr("Left out %1 pieces"))
            .arg(changed.size());
    return Library::tr("Chose among %1 pieces").arg(changed.size());
}

Result<void> Library::setPieces(const ArticleId &article, const QList<Piece> &pieces)
{
    const auto current = RevisionStore(*m_database).current(article);
    if (!current)
        return std::unexpected(current.error());
    auto all = piecesOf(current->document, current->removed);
    const auto changed = changesOf(all, pieces);
    if (!changed)
        return failure(ErrorCode::Conflict,
            tr("The text was changed in the meantime. Look at it again and repeat this."));
    if (changed->isEmpty())
        return {};
    for (const auto at : *changed)
        all[at].reason = pieces[at].isKept() ? QString() : reasonOfThePerson();
    return change(labelOf(all, *changed), [&]() -> Result<void> {
        for (const auto at : *changed) {
            if (const auto kept = ChoiceStore(*m_database).add(article, choiceOn(all, at)); !kept)
                return kept;
        }
        // Corrections by hand are still in it.
        const auto madeBy = current->madeBy == u"person" ? u"person"_s : u"choice"_s;
        return reviseText(*m_database, article, cutDocument(all), madeBy, *m_knownActors, m_clock);
    });
}

Result<void> Library::chooseForSite(const ArticleId &article, const QList<qsizetype> &pieces)
{
    const auto record = ArticleStore(*m_database).article(article);
    const auto all = currentPieces(*m_database, article);
    if (!record || !all)
        return std::unexpected(record ? all.error() : record.error());
    if (const auto fits = checkPieces(pieces, all->size()); !fits)
        return fits;
    const auto site = siteOf(record->metadata.url);
    if (site.isEmpty())
        return failure(ErrorCode::Invalid,
            tr("“%1” has no address, so its site is not known. Give it one first.")
                .arg(record->metadata.title));
    return change(tr("Chose the same for other articles of %1").arg(site), [&]() -> Result<void> {
        for (const auto at : pieces) {
            if (const auto kept = ChoiceStore(*m_database).add(site, siteChoiceOn(*all, at)); !kept)
                return kept;
        }
        return {};
    });
}

Result<QStringList> Library::sitesWithChoices() const
{
    return ChoiceStore(*m_database).sites();
}

Result<void> Library::forgetSiteChoices(const QString &site)
{
    const auto sites = sitesWithChoices();
    if (!sites)
        return std::unexpected(sites.error());
    if (!sites->contains(site))
        return failure(ErrorCode::NotFound,
            tr("Nothing was chosen for “%1”. See the list of sites.").arg(site));
    return change(tr("Forgot what was chosen for %1").arg(site),
        [&] { return ChoiceStore(*m_database).forgetSite(site); });
}

Result<CleaningReport> Library::cleanAnew(const ArticleId &article, const QString &charset)
{
    const auto record = ArticleStore(*m_database).article(article);
    if (!record)
        return std::unexpected(record.error());
    CleaningReport report;
    return change(tr("Cleaned “%1” anew").arg(record->metadata.title), [&] {
        return postil::cleanAnew(*m_database, article, charset, *m_knownActors, m_clock)
            .transform([&](const CleaningReport &done) { report = done; });
    }).transform([&] { return report; });
}

} // namespace postil
