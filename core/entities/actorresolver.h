// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/knownnames.h"
#include "core/model/document.h"
#include "core/model/mention.h"

namespace postil {

/// The actors of a text and the mentions that name them.
struct ResolvedActors
{
    QList<Actor> actors; ///< in order of their first mention; known ones with their known id
    QList<Mention> mentions; ///< as given, each with its actor and the reason for it
};

/// Joins mentions that name the same actor ("Sergey Lavrov", "Lavrov"), preferring actors already
/// known; new actors get new ids, their full name, aliases and the role beside the name.
ResolvedActors resolveActors(
    const Document &document, QList<Mention> mentions, const KnownNames &known = {});

} // namespace postil
