// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QString>

namespace postil {

/// The words of a passage and those around it (W3C Web Annotation, 4.2.4).
struct TextQuoteSelector
{
    QString exact;
    QString prefix; ///< at most 32 UTF-16 units before the passage, never half a surrogate pair
    QString suffix; ///< likewise after it

    bool operator==(const TextQuoteSelector &) const = default;
};

/// The quote selector of a passage of `text`. `range` lies within the text.
TextQuoteSelector describeRange(QStringView text, TextRange range);

} // namespace postil
