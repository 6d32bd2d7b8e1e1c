// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// A piece of the source that the cleaner left out, and why.
struct RemovedBlock
{
    QString text;
    QString reason; ///< in words, such as "navigation: mostly links"
    qsizetype before = 0; ///< index of the block of the document it stood before

    bool operator==(const RemovedBlock &) const = default;
};

} // namespace postil
