// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// The part of Library that works on quotations.
#include "core/library/library.h"

#include "core/library/suggestions.h"
#include "core/quotes/quotationedit.h"
#include "core/store/database.h"
#include "core/store/quotationstore.h"
#include "core/store/revisionstore.h"

#include <algorithm>

namespace postil {

Result<QList<Saying>> Library::sayings(const ActorId &speaker) const
{
    return QuotationStore(*m_database).ofSpeaker(speaker);
}

static Result<void> checkParts(
    Database &database, const ArticleId &article, const Quotation &quotation)
{
    const auto current = RevisionStore(database).currentText(article);
    if (!current)
        return std::unexpected(current.error());
    const auto end = current->text.size();
    const bool fits = !quotation.contents.isEmpty()
        && std::ranges::all_of(quotation.contents,
            [&](TextRange part) { return 0 <= part.start && !part.isEmpty() && part.end <= end; });
    if (!fits)
        return failure(
            ErrorCode::Invalid, Library::tr("There are no words at that place of the text."));
    return {};
}

Result<Quotation> Library::addQuotation(const ArticleId &article, const Quotation &wanted)
{
    auto quotation = wanted;
    quotation.id = QuotationId::create();
    quotation.origin = Origin::User;
    quotation.state = State::Confirmed;
    quotation.confidence = 1;
    quotation.reason = tr("marked by hand");
    return checkParts(*m_database, article, quotation)
        .and_then([&] {
            return change(tr("Marked a quotation"),
                [&] { return QuotationStore(*m_database).insert(article, {quotation}); });
        })
        .transform([&] { return quotation; });
}

Result<void> Library::updateQuotation(const ArticleId &article, const Quotation &quotation)
{
    return checkParts(*m_database, article, quotation).and_then([&] {
        return change(tr("Edited a quotation"),
            [&] { return QuotationStore(*m_database).update(quotation); });
    });
}

Result<void> Library::setQuotationStates(const QList<QuotationId> &quotations, State state)
{
    const auto what = quotations.size() == 1 ? tr("quotation") : tr("quotations");
    return change(decisionLabel(state, quotations.size(), what), [&]() -> Result<void> {
        for (const auto &id : quotations) {
            if (const auto stored = QuotationStore(*m_database).setState(id, state); !stored)
                return stored;
        }
        return {};
    });
}

/// The wanted ones of an article, in the order asked for.
static Result<QList<Quotation>> quotationsOf(
    Database &database, const ArticleId &article, const QList<QuotationId> &wanted)
{
    const auto all = QuotationStore(database).ofArticle(article);
    if (!all)
        return all;
    QList<Quotation> found;
    for (const auto &id : wanted) {
        const auto there = std::ranges::find(*all, id, &Quotation::id);
        if (there == all->end())
            return failure(ErrorCode::NotFound, Library::tr("There is no such quotation."));
        found.append(*there);
    }
    return found;
}

Result<Quotation> Library::joinQuotations(
    const ArticleId &article, const QList<QuotationId> &wanted)
{
    const auto revision = RevisionStore(*m_database).current(article);
    const auto quotations = quotationsOf(*m_database, article, wanted);
    if (!revision || !quotations)
        return std::unexpected(revision ? quotations.error() : revision.error());
    if (quotations->size() < 2)
        return failure(ErrorCode::Invalid, tr("It takes two quotations to join them."));
    auto whole = joinedQuotation(revision->document, *quotations);
    whole.state = State::Confirmed;
    auto others = wanted;
    others.removeAll(whole.id);
    QuotationStore store(*m_database);
    return change(tr("Joined %1 quotations").arg(wanted.size()), [&] {
        return store.remove(others).and_then([&] { return store.update(whole); });
    }).transform([&] { return whole; });
}

Result<Quotation> Library::splitQuotation(
    const ArticleId &article, const QuotationId &id, qsizetype offset)
{
    const auto revision = RevisionStore(*m_database).current(article);
    const auto quotations = quotationsOf(*m_database, article, {id});
    if (!revision || !quotations)
        return std::unexpected(revision ? quotations.error() : revision.error());
    auto split = postil::splitQuotation(revision->document, quotations->first(), offset);
    if (!split)
        return failure(ErrorCode::Invalid,
            tr("All of the quotation stands on one side of that place. Put the caret into it."));
    auto &[before, after] = *split;
    before.state = State::Confirmed;
    after.state = State::Confirmed;
    after.id = QuotationId::create();
    after.origin = Origin::User;
    QuotationStore store(*m_database);
    return change(tr("Split a quotation"), [&] {
        return store.update(before).and_then([&] { return store.insert(article, {after}); });
    }).transform([&] { return after; });
}

Result<void> Library::suggestAgain(const ArticleId &article)
{
    return change(tr("Ran the recognisers again"),
        [&] { return postil::suggestAgain(*m_database, article, *m_knownActors); });
}

} // namespace postil
