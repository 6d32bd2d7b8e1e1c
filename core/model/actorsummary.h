// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"

namespace postil {

/// An actor as the desk shows it: with how often it stands in articles outside the trash.
struct ActorSummary
{
    Actor actor;
    qsizetype mentions = 0; ///< that are not rejected
    qsizetype articles = 0;
    qsizetype quotations = 0; ///< speech that is not rejected

    bool operator==(const ActorSummary &) const = default;
};

} // namespace postil
