// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/entitytoken.h"
#include "core/model/actor.h"

#include <QHash>

namespace postil {

/// Actors that a library knows, by their names and aliases. Making it is linear in the names (keep
/// it for the next article), looking up takes the same time whatever their number.
class KnownNames
{
public:
    struct Match
    {
        qsizetype first = 0; ///< token
        qsizetype last = 0; ///< token, inclusive
        qsizetype actor = 0; ///< index in the list it was made from
    };

    KnownNames(const QList<Actor> &actors = {});

    const QList<Actor> &actors() const { return m_actors; }

    /// The longest matches from left to right. A name with capitals is found only with capitals,
    /// one of a few letters ("US") only as it is written.
    QList<Match> find(QStringView text, const EntityTokens &tokens) const;

    /// Index of the actor with this name, or -1 for none or more than one of that kind.
    qsizetype actorNamed(QStringView name, ActorKind kind) const;

    /// Indexes of the persons whose full name ends with this folded word.
    QList<qsizetype> personsOfFamily(const QByteArray &family) const
    {
        return m_families.value(family);
    }

private:
    struct Entry
    {
        qsizetype actor = 0;
        QString name; ///< as written
        QByteArray folded;
    };

    void add(qsizetype actor, const QString &name);
    static bool isWrittenAlike(QStringView known, QStringView found);

    QHash<quint32, QList<Entry>> m_entries; ///< by the joined hashes of the words
    QHash<quint32, int> m_prefixes; ///< joined hashes of the first words of longer names
    QHash<QByteArray, QList<qsizetype>> m_families;
    QList<Actor> m_actors;
};

} // namespace postil
