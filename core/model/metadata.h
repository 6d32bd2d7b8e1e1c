// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// What an article says of itself (names as in schema.org).
struct Metadata
{
    QString title;
    QString byline; ///< authors as printed, without "By"; several joined by ", "
    QString publishedTime; ///< ISO 8601, as exact as is known: "2023", "2023-11-04",
                           ///< "2023-11-04T10:00:00Z"
    QString siteName;
    QString url; ///< the canonical address, when known
    QString language; ///< BCP 47, lower-case primary subtag first; may be empty
    bool isRightToLeft = false;

    bool operator==(const Metadata &) const = default;
};

} // namespace postil
