// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"
#include "core/model/sameactor.h"

#include <functional>

namespace postil {

/// In how many articles both actors stand.
using SharedArticles = std::function<qsizetype(const ActorId &, const ActorId &)>;

/// Pairs of actors that may be one by their names, likeliest first, each pair once: the same name,
/// another spelling or transliteration of it, initials or a short form of the given name, a title
/// or nothing before a last name that stands in the same articles or that only one actor has, an
/// acronym, the same Wikidata number. `shared` is asked only for pairs that a last name alone
/// joins. Linear in the actors but for namesakes.
QList<SameActor> likelySame(const QList<Actor> &actors, const SharedArticles &shared);

} // namespace postil
