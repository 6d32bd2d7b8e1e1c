// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/statement.h"

#include <QCoreApplication>

#include <functional>

namespace postil {

class Database;
class Library;

/// What can be done with concepts and the statements on them: a part of Library, whose promises
/// hold here too. Each call that changes something is one undo step.
class StatementRecords
{
    Q_DECLARE_TR_FUNCTIONS(StatementRecords)

public:
    explicit StatementRecords(Library &library) : m_library(library) { }

    Result<QList<Concept>> concepts() const; ///< by name
    /// Of the articles outside the trash, by date and place.
    Result<QList<StatementInArticle>> statements() const;
    Result<QList<Statement>> statements(const ArticleId &article) const;

    /// Stores that `actor` takes a stand in the words at `range`; a concept of that name is made
    /// when there is none.
    Result<Statement> add(const ArticleId &article, TextRange range, const ActorId &actor,
        const QString &about, Stance stance);
    /// Actor and stance.
    Result<void> update(const Statement &statement);
    Result<void> remove(const QList<StatementId> &statements);
    /// The one statement whose UUID begins so.
    Result<void> remove(const QString &id);
    /// Gives a concept another name; where there is one of that name the two become one.
    Result<void> rename(const QString &from, const QString &to);

private:
    Result<void> change(const QString &label, const std::function<Result<void>()> &work);
    Database &database() const;

    Library &m_library;
};

} // namespace postil
