// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"
#include "core/model/mention.h"

namespace postil {

/// Two mentions that the text itself says are one, by their indices.
struct NameLink
{
    qsizetype first = 0;
    qsizetype second = 0; ///< behind the first in the text

    bool operator==(const NameLink &) const = default;
};

/// Finds a short name or another one in brackets behind a name ("World Food Fund (WFF)", "Basel
/// (French: Bâle)") and names behind "known as" and its like. `mentions` stand in order. Linear.
QList<NameLink> findNameLinks(const Document &document, const QList<Mention> &mentions);

} // namespace postil
