// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

#include <QStringList>

namespace postil {

enum class ActorKind : quint8
{
    Person,
    Organisation,
    Place,
    Other
};

/// Someone or something that acts, speaks or is spoken of.
struct Actor
{
    ActorId id;
    ActorKind kind = ActorKind::Person;
    QString name; ///< the full name, without titles
    QStringList aliases; ///< other forms of the name
    QString role; ///< as the text gives it: "Russian Foreign Minister"
    QString note; ///< Markdown
    QString externalId; ///< such as a Wikidata number

    bool operator==(const Actor &) const = default;
};

} // namespace postil
