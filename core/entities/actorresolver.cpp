// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/actorresolver.h"

namespace postil {

ResolvedActors resolveActors(const Document &, QList<Mention> mentions, const QList<Actor> &)
{
    return { {}, mentions };
}

} // namespace postil
