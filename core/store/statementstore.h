// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/statement.h"

namespace postil {

class Database;

/// The concepts of a library and the statements on them.
class StatementStore
{
public:
    explicit StatementStore(Database &database) : m_database(database) { }

    Result<QList<Concept>> concepts() const; ///< by name
    Result<void> insert(const Concept &added);
    Result<void> rename(const Concept &renamed);
    Result<void> remove(const ConceptId &id); ///< with its statements
    /// Hands the statements on `other` over to `kept`.
    Result<void> handOver(const ConceptId &other, const ConceptId &kept);

    Result<void> insert(const Statement &statement);
    Result<void> update(const Statement &statement);
    Result<void> remove(const QList<StatementId> &ids);
    Result<QList<Statement>> ofArticle(const ArticleId &article) const; ///< by position
    /// Of the articles outside the trash, by date and place.
    Result<QList<StatementInArticle>> all() const;
    Result<QList<StatementId>> find(const QString &idBeginning) const; ///< at most two

private:
    Database &m_database;
};

} // namespace postil
