// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/statementrecords.h"

#include "core/library/library.h"
#include "core/store/database.h"
#include "core/store/quotationstore.h"
#include "core/store/revisionstore.h"
#include "core/store/statementstore.h"

#include <algorithm>

namespace postil {

Database &StatementRecords::database() const
{
    return *m_library.m_database;
}

Result<void> StatementRecords::change(
    const QString &label, const std::function<Result<void>()> &work)
{
    return m_library.change(label, work);
}

Result<QList<Concept>> StatementRecords::concepts() const
{
    return StatementStore(database()).concepts();
}

Result<QList<StatementInArticle>> StatementRecords::statements() const
{
    return StatementStore(database()).all();
}

Result<QList<Statement>> StatementRecords::statements(const ArticleId &article) const
{
    return StatementStore(database()).ofArticle(article);
}

/// The quotation whose words hold the range, if there is one.
static Result<QuotationId> quotationAt(
    Database &database, const ArticleId &article, TextRange range)
{
    return QuotationStore(database).ofArticle(article).transform(
        [&](const QList<Quotation> &quotations) {
            for (const auto &quotation : quotations) {
                const bool holds = quotation.state != State::Rejected
                    && std::ranges::any_of(
                        quotation.contents, [&](TextRange part) { return part.contains(range); });
                if (holds)
                    return quotation.id;
            }
            return QuotationId();
        });
}

static std::optional<Concept> named(const QList<Concept> &concepts, const QString &name)
{
    const auto found = std::ranges::find(concepts, name, &Concept::name);
    return found == concepts.end() ? std::nullopt : std::optional(*found);
}

Result<Statement> StatementRecords::add(const ArticleId &article, TextRange range,
    const ActorId &actor, const QString &about, Stance stance)
{
    const auto text = RevisionStore(database()).currentText(article);
    const auto known = concepts();
    const auto quotation = quotationAt(database(), article, range);
    if (!text || !known || !quotation)
        return std::unexpected(!text ? text.error() : !known ? known.error() : quotation.error());
    if (range.isEmpty() || range.start < 0 || range.end > text->text.size())
        return failure(ErrorCode::Invalid, tr("There are no words at that place of the text."));
    const auto name = about.simplified();
    if (name.isEmpty() || actor.isNull())
        return failure(ErrorCode::Invalid, tr("Say who takes a stand, and on what."));
    const auto there = named(*known, name);
    const auto taken = there.value_or(Concept{ConceptId::create(), name});
    const Statement statement{StatementId::create(), article, range,
        text->text.sliced(range.start, range.length()), *quotation, actor, taken.id, stance,
        Seal::Intact, m_library.m_clock()};
    StatementStore store(database());
    return change(tr("Noted a stand on “%1”").arg(name), [&]() -> Result<void> {
        return (there ? Result<void>() : store.insert(taken)).and_then([&] {
            return store.insert(statement);
        });
    }).transform([&] { return statement; });
}

Result<void> StatementRecords::update(const Statement &statement)
{
    return change(
        tr("Edited a statement"), [&] { return StatementStore(database()).update(statement); });
}

Result<void> StatementRecords::remove(const QList<StatementId> &statements)
{
    return change(tr("Removed %1 statements").arg(statements.size()),
        [&] { return StatementStore(database()).remove(statements); });
}

Result<void> StatementRecords::remove(const QString &id)
{
    const auto found = StatementStore(database()).find(id);
    if (!found)
        return std::unexpected(found.error());
    if (found->size() != 1)
        return failure(found->isEmpty() ? ErrorCode::NotFound : ErrorCode::Ambiguous,
            found->isEmpty() ? tr("There is no statement %1.").arg(id)
                             : tr("More than one id begins with %1. Write more of it.").arg(id));
    return remove(*found);
}

Result<void> StatementRecords::rename(const QString &from, const QString &to)
{
    const auto known = concepts();
    if (!known)
        return std::unexpected(known.error());
    const auto name = to.simplified();
    const auto old = named(*known, from);
    const auto other = named(*known, name);
    if (!old || name.isEmpty())
        return failure(ErrorCode::NotFound, tr("There is no concept “%1”.").arg(from));
    if (other && other->id == old->id)
        return {};
    StatementStore store(database());
    return change(tr("Renamed “%1” to “%2”").arg(from, name), [&]() -> Result<void> {
        if (!other)
            return store.rename({old->id, name});
        return store.handOver(old->id, other->id).and_then([&] { return store.remove(old->id); });
    });
}

} // namespace postil
