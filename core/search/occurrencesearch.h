// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/occurrence.h"

#include <QStringList>

#include <functional>

namespace postil {

class Database;

/// Told how many articles of how many were looked at; false stops the search.
using SearchProgress = std::function<bool(qsizetype done, qsizetype all)>;

/// Every place where one of the names stands (see NamePattern) in the articles outside the trash,
/// newest articles first; Cancelled when it was stopped. The full-text index says which articles
/// to look at; names in scripts without word spaces are looked for in all. About 50 MB of text a
/// second.
Result<QList<Occurrence>> findOccurrences(
    Database &database, const QStringList &names, const SearchProgress &progress);

/// Every mention of an actor that is not rejected in the articles outside the trash, newest
/// articles first.
Result<QList<Occurrence>> mentionsOf(
    Database &database, const ActorId &actor, const SearchProgress &progress);

} // namespace postil
