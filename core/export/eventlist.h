// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"
#include "core/model/statement.h"

namespace postil {

/// Statements as the event list of Discourse Network Analyzer: one row each, with ";" between
/// cells. "agreement" is 1, 0 or, for a neutral one, empty; persons stand under "person" with whom
/// they speak for under "organization", all others under "organization".
QByteArray toEventList(const QList<StatementInArticle> &statements, const QList<Concept> &concepts,
    const QList<Actor> &actors);

} // namespace postil
