// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/entitytoken.h"

namespace postil {

/// Neighbouring capitalised words with what may join them in one name ("Bank of the North"), as
/// token indices.
struct CapitalRun
{
    qint32 first = -1;
    qint32 last = -1; ///< inclusive

    bool isEmpty() const { return first < 0; }
};

/// The run that each token stands in, empty for one that can be no part of a name. Looks at the
/// tokens' classes. Linear.
QList<CapitalRun> findCapitalRuns(const EntityTokens &tokens);

} // namespace postil
