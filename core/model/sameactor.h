// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

namespace postil {

/// Two actors that may be one: a proposal that a person accepts or rejects.
struct SameActor
{
    ActorId first; ///< the one to keep: with the fuller name
    ActorId second;
    QString reason; ///< in words: "the same name in another spelling"
    double likelihood = 0; ///< 0–1, to sort by

    bool operator==(const SameActor &) const = default;
};

} // namespace postil
