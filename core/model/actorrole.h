// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// An office or function with the time it was held: "Foreign Minister of Russia", 2004–.
struct ActorRole
{
    QString title;
    QString from; ///< ISO 8601, as exact as is known: "2004", "2004-03", "2004-03-09"; may be empty
    QString until; ///< the same; empty while it is held, or not known

    bool operator==(const ActorRole &) const = default;
};

/// "Foreign Minister of Russia, 2004–2012"; only the title where no date is known.
QString toText(const ActorRole &role);

/// The role that `text` spells as toText() does; "2004–", "–2012", "2004" (from) are understood
/// with any dash.
ActorRole roleOf(const QString &text);

} // namespace postil
