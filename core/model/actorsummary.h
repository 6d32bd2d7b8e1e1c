// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"

namespace postil {

/// How often an actor stands in articles outside the trash.
struct ActorCounts
{
    qsizetype mentions = 0; ///< that are not rejected
    qsizetype confirmed = 0; ///< mentions that a person made or confirmed
    qsizetype articles = 0;
    qsizetype quotations = 0; ///< speech that is not rejected

    bool operator==(const ActorCounts &) const = default;
};

/// An actor as the desk shows it.
struct ActorSummary
{
    Actor actor;
    ActorCounts counts;

    bool operator==(const ActorSummary &) const = default;
};

} // namespace postil
