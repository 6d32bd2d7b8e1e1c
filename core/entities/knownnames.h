// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/entitytoken.h"
#include "core/entities/wordstem.h"
#include "core/model/actor.h"

#include <QHash>
#include <QSet>

namespace postil {

/// Actors that a library knows, by their names and aliases. Adding one is linear in its names (keep
/// it for the next article), looking up takes the same time whatever their number.
class KnownNames
{
public:
    struct Match
    {
        qsizetype first = 0; ///< token
        qsizetype last = 0; ///< token, inclusive
        qsizetype actor = 0; ///< index in actors()
        bool isInflected = false; ///< written with another ending than the name
    };

    KnownNames(const QList<Actor> &actors = {});

    void add(const Actor &actor);
    /// Makes find() understand that inflection; as costly as making it, once.
    void learn(Inflection inflection);

    const QList<Actor> &actors() const { return m_actors; }
    /// Of the actor with that id, or -1.
    qsizetype indexOf(const ActorId &id) const { return m_ids.value(id, -1); }

    /// The longest matches from left to right. A name with capitals is found only with capitals,
    /// one of a few letters ("US") only as it is written. With other endings of that inflection
    /// only where no name stands as it is known and one actor alone can be meant; it must be
    /// learnt.
    QList<Match> find(QStringView text, const EntityTokens &tokens,
        Inflection inflection = Inflection::None) const;

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
    };
    /// The names by the joined hashes of their words or of the words' stems.
    struct Index
    {
        QHash<quint32, QList<Entry>> entries;
        QSet<quint32> beginnings; ///< joined hashes of the first words of longer names
        bool isLearnt = false;
    };

    void add(qsizetype actor, Inflection inflection);
    void add(qsizetype actor, const QString &name, Inflection inflection);
    const Index &indexOf(Inflection inflection) const
    {
        return m_indexes[static_cast<size_t>(inflection)];
    }
    Match longestAt(
        qsizetype start, QStringView text, const EntityTokens &tokens, Inflection inflection) const;
    static bool isWrittenAlike(QStringView known, QStringView found);

    std::array<Index, 3> m_indexes; ///< by Inflection
    QHash<QByteArray, QList<qsizetype>> m_families;
    QList<Actor> m_actors;
    QHash<ActorId, qsizetype> m_ids;
};

} // namespace postil
