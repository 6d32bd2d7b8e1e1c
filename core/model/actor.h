// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/model/actorrole.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

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
    QString externalId; ///< a Wikidata number, such as "Q42"
    QMap<QString, QString> aliasLanguages = {}; ///< BCP 47, of the aliases where it is known
    QList<ActorRole> roles = {}; ///< as a person wrote them, newest first
    ActorId organisation = {}; ///< whom they speak for; null when not known
    int color = 0; ///< 1–8: that of Theme::speakers; 0: the kind's own
    QStringList tags = {};
    QMap<QString, QString> attributes = {}; ///< whatever else is to be known: name → value

    bool operator==(const Actor &) const = default;
};

/// The role to show beside the name: the newest one a person wrote, else as the text gives it.
QString shownRole(const Actor &actor);

/// "Q42" for " q42 " or an address of Wikidata that ends so; none when it is no Wikidata number.
std::optional<QString> wikidataNumber(const QString &typed);

/// The other's names become aliases of `kept`; what `kept` does not say of itself, the other says.
void absorb(Actor &kept, const Actor &other);

} // namespace postil
