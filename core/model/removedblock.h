// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/block.h"
#include "core/model/span.h"

namespace postil {

/// A piece of the source that the cleaner left out, and why.
struct RemovedBlock
{
    QString text;
    QString reason; ///< in words, such as "navigation: mostly links"
    qsizetype before = 0; ///< index of the block of the document it stood before
    Block form = {}; ///< as it would stand in the document; its range means nothing
    QList<Span> spans = {}; ///< counted from the start of `text`

    bool operator==(const RemovedBlock &) const = default;
};

} // namespace postil
