// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/base/result.h"
#include "core/model/blockchoice.h"

#include <QList>

namespace postil {

class Database;

/// What a person decided on blocks of pages, in the order in which it was decided.
class ChoiceStore
{
public:
    explicit ChoiceStore(Database &database) : m_database(database) { }

    Result<QList<BlockChoice>> ofArticle(const ArticleId &article) const;
    Result<QList<BlockChoice>> ofSite(const QString &site) const;
    /// The sites that have choices, by name.
    Result<QStringList> sites() const;
    /// Takes the place of an earlier one on the same block.
    Result<void> add(const ArticleId &article, const BlockChoice &choice);
    Result<void> add(const QString &site, const BlockChoice &choice);
    Result<void> forgetSite(const QString &site);

private:
    Database &m_database;
};

} // namespace postil
