// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/entitytoken.h"
#include "core/model/actor.h"

#include <QHash>

namespace postil {

/// Names and aliases of actors that a library knows, to be found in texts. Making it is linear in
/// the names, finding linear in the text whatever their number.
class KnownNames
{
public:
    struct Match
    {
        qsizetype first = 0; ///< token
        qsizetype last = 0; ///< token, inclusive
        qsizetype actor = 0; ///< index in the list it was made from
    };

    explicit KnownNames(const QList<Actor> &actors = {});

    /// The longest matches from left to right. A name with capitals is found only with capitals, one
    /// of a few letters ("US") only as it is written.
    QList<Match> find(QStringView text, const EntityTokens &tokens) const;

    /// Index of the actor with this name, or -1 for none or more than one of that kind.
    qsizetype actorNamed(QStringView name, ActorKind kind) const;

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
    QList<ActorKind> m_kinds;
};

} // namespace postil
