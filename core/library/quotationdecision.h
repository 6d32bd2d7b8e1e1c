// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/actor.h"
#include "core/model/quotation.h"

#include <optional>

namespace postil {

class Library;

/// Stores what a person decided on a quotation, as one step of the history: a new quotation when it
/// has no id, else its words, kind and speaker. A speaker without an id becomes a new actor, unless
/// there is one of that name and kind; none takes the speaker away. Gives what is stored.
Result<Quotation> storeDecision(Library &library, const ArticleId &article,
    const Quotation &quotation, const std::optional<Actor> &speaker);

} // namespace postil
