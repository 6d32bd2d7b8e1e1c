// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/actor.h"

#include <QRegularExpression>

namespace postil {

using namespace Qt::StringLiterals;

QString shownRole(const Actor &actor)
{
    return actor.roles.isEmpty() ? actor.role : toText(actor.roles.first());
}

std::optional<QString> wikidataNumber(const QString &typed)
{
    static const QRegularExpression number(
        u"^(?:https?://(?:www\\.)?wikidata\\.org/(?:wiki|entity)/)?([Qq][1-9][0-9]{0,11})$"_s);
    const auto match = number.match(typed.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    return u'Q' + match.captured(1).sliced(1);
}

static void absorbNames(Actor &kept, const Actor &other)
{
    for (const auto &name : QStringList{other.name} + other.aliases) {
        if (name == kept.name || kept.aliases.contains(name))
            continue;
        kept.aliases.append(name);
        if (const auto language = other.aliasLanguages.value(name); !language.isEmpty())
            kept.aliasLanguages.insert(name, language);
    }
}

void absorb(Actor &kept, const Actor &other)
{
    absorbNames(kept, other);
    if (kept.role.isEmpty())
        kept.role = other.role;
    if (kept.externalId.isEmpty())
        kept.externalId = other.externalId;
    if (kept.organisation.isNull() && other.organisation != kept.id)
        kept.organisation = other.organisation;
    if (kept.color == 0)
        kept.color = other.color;
    if (!other.note.isEmpty() && !kept.note.contains(other.note))
        kept.note += (kept.note.isEmpty() ? QString() : u"\n\n"_s) + other.note;
    for (const auto &role : other.roles) {
        if (!kept.roles.contains(role))
            kept.roles.append(role);
    }
    for (const auto &tag : other.tags) {
        if (!kept.tags.contains(tag))
            kept.tags.append(tag);
    }
    for (const auto &[name, value] : other.attributes.asKeyValueRange()) {
        if (!kept.attributes.contains(name))
            kept.attributes.insert(name, value);
    }
}

} // namespace postil
