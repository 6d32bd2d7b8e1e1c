// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/revision.h"
#include "core/model/revisionsummary.h"
#include "core/store/currenttext.h"

#include <QList>

namespace postil {

class Database;

/// The texts that articles of a library have had. NotFound for an article that is not there.
class RevisionStore
{
public:
    explicit RevisionStore(Database &database) : m_database(database) { }

    Result<RevisionId> currentId(const ArticleId &id) const;
    Result<CurrentText> currentText(const ArticleId &id) const;
    /// The current text with its form.
    Result<Revision> current(const ArticleId &id) const;
    /// An earlier or the current one.
    Result<Revision> at(const ArticleId &id, qint64 number) const;
    Result<QList<RevisionSummary>> all(const ArticleId &id) const; ///< by number
    /// Appends a revision, numbers it and makes it the current one.
    Result<Revision> append(const ArticleId &id, Revision revision);

private:
    Database &m_database;
};

} // namespace postil
