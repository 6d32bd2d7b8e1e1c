// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"
#include "core/model/origin.h"
#include "core/text/textrange.h"

namespace postil {

/// A place in a text that names an actor. The range is the name without titles.
struct Mention
{
    MentionId id;
    TextRange range;
    QString surface; ///< the words at the range
    ActorKind kind = ActorKind::Person;
    ActorId actor; ///< null as long as it is not resolved
    Origin origin = Origin::Found;
    State state = State::Suggested;
    QString reason; ///< in words, such as "title before the name; same last name as Sergey Lavrov"

    bool operator==(const Mention &) const = default;
};

} // namespace postil
