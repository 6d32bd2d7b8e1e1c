// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// The part of Library that leads to actors and decides on what was found.
#include "core/library/library.h"

#include "core/library/actorrecords.h"
#include "core/library/statementrecords.h"
#include "core/store/actorstore.h"
#include "core/store/database.h"
#include "core/store/mentionstore.h"
#include "core/store/quotationstore.h"

namespace postil {

using namespace Qt::StringLiterals;

Result<QList<Actor>> Library::actors() const
{
    return ActorStore(*m_database).all();
}

ActorRecords Library::actorRecords()
{
    return ActorRecords(*this);
}

const ActorRecords Library::actorRecords() const
{
    return ActorRecords(const_cast<Library &>(*this)); // its const calls only read
}

StatementRecords Library::statementRecords()
{
    return StatementRecords(*this);
}

const StatementRecords Library::statementRecords() const
{
    return StatementRecords(const_cast<Library &>(*this)); // its const calls only read
}

QString Library::decisionLabel(State state, qsizetype count, const QString &what)
{
    const auto verb = state == State::Confirmed ? tr("Confirmed")
        : state == State::Rejected              ? tr("Rejected")
                                                : tr("Took back the decision on");
    return u"%1 %2 %3"_s.arg(verb).arg(count).arg(what);
}

static Error notOne(const QString &id, qsizetype found)
{
    return found == 0
        ? Error{ErrorCode::NotFound, Library::tr("There is no mention or quotation %1.").arg(id),
              {}}
        : Error{ErrorCode::Ambiguous,
              Library::tr("More than one id begins with %1. Write more of it.").arg(id), {}};
}

Result<void> Library::setState(const QString &id, State state)
{
    const auto mentions = MentionStore(*m_database).find(id);
    const auto quotations = QuotationStore(*m_database).find(id);
    if (!mentions || !quotations)
        return std::unexpected(mentions ? quotations.error() : mentions.error());
    if (mentions->size() + quotations->size() != 1)
        return std::unexpected(notOne(id, mentions->size() + quotations->size()));
    return mentions->isEmpty() ? setQuotationStates(*quotations, state)
                               : actorRecords().setMentionStates(*mentions, state);
}

} // namespace postil
