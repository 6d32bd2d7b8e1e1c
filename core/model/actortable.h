// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/actorsummary.h"

namespace postil {

/// Actors as rows of a table, the column names first: id, kind, name, aliases ("Name [language];
/// …"), roles ("Minister, 2004–; …"), organisation, wikidata, color, tags, note, a column
/// "attribute:NAME" for each attribute, and the counts.
QList<QStringList> toTable(const QList<ActorSummary> &actors);

/// A row of such a table. Only what the row says is set in `actor`.
struct ActorTableRow
{
    qsizetype line = 0; ///< from 2: the first holds the names of the columns
    Actor actor;
    bool saysKind = false;
    QString organisation; ///< its name, or id
    QStringList problems; ///< in words; such a row is not to be taken over

    bool operator==(const ActorTableRow &) const = default;
};

/// Reads a table with a column "name", in whatever order, others being optional; columns that it
/// does not know are left out. Malformed without that column.
Result<QList<ActorTableRow>> fromTable(const QList<QStringList> &rows);

} // namespace postil
