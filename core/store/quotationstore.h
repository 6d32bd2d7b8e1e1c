// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/saying.h"

namespace postil {

class Database;

/// The quotations of a library.
class QuotationStore
{
public:
    explicit QuotationStore(Database &database) : m_database(database) { }

    Result<void> insert(const ArticleId &article, const QList<Quotation> &quotations);
    Result<void> update(const Quotation &quotation);
    Result<void> remove(const QList<QuotationId> &ids);
    Result<QList<Quotation>> ofArticle(const ArticleId &article) const; ///< by position
    /// What an actor said in articles outside the trash, rejected and terms left out, by date and
    /// place.
    Result<QList<Saying>> ofSpeaker(const ActorId &speaker) const;
    Result<QList<QuotationId>> find(const QString &idBeginning) const; ///< at most two
    Result<void> setState(const QuotationId &id, State state);
    Result<void> setSpeaker(const QList<QuotationId> &ids, const ActorId &speaker);

private:
    Result<void> writeParts(const Quotation &quotation);

    Database &m_database;
};

} // namespace postil
