// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/knownnames.h"
#include "core/entities/nameform.h"
#include "core/model/mention.h"

#include <QHash>

namespace postil {

/// The actors of one text as they come together, mention by mention.
class ActorClusters
{
public:
    /// `known` must stay alive.
    explicit ActorClusters(const KnownNames &known);

    /// The order in which mentions are to be placed: full names before short ones, then as they
    /// stand.
    static QList<qsizetype> orderOf(const QList<Mention> &mentions);

    /// The cluster that the mention belongs to, perhaps a new one.
    qsizetype place(const Mention &mention);
    /// Puts a mention into a cluster for a reason of its own: "World Food Fund (WFF)".
    void join(qsizetype cluster, const Mention &mention);

    /// What was found, one for each cluster: named by its fullest name, or by the one that the text
    /// uses most where all have it ("US", "United States"); the others are its aliases.
    QList<Actor> actors() const;
    /// Why the mention was put with the actor of that name, in words; empty for the name itself.
    QString reasonOf(const Mention &mention, qsizetype cluster, const QString &name) const;

private:
    struct Cluster
    {
        ActorKind kind = ActorKind::Person;
        NameForm form; ///< of the fullest name
        QString name;
        QStringList names; ///< all, in order
        QList<qsizetype> uses; ///< of each name
        qsizetype known = -1; ///< index of the known actor
        qsizetype mentions = 0;
        qsizetype first = 0; ///< where the first of its mentions starts
    };

    qsizetype find(const NameForm &form, const Mention &mention) const;
    qsizetype findPerson(const NameForm &form) const;
    qsizetype findBySingleWord(const NameForm &form) const;
    qsizetype findOther(const NameForm &form, ActorKind kind) const;
    qsizetype foremost(const QList<qsizetype> &clusters) const;
    qsizetype mostMentionedPlace(bool isCountry) const;
    qsizetype only(const QByteArray &entry) const;
    static QString usualName(const Cluster &cluster);
    qsizetype knownFor(const NameForm &form, const Mention &mention) const;
    void enter(qsizetype cluster, const NameForm &form, const Mention &mention);
    void index(qsizetype cluster, const NameForm &form);
    void indexParts(qsizetype cluster, const NameForm &form);
    void indexBeginning(qsizetype cluster, const QList<QByteArray> &words);
    void put(const QByteArray &entry, qsizetype cluster);

    const KnownNames &m_known;
    QList<Cluster> m_clusters;
    QHash<QByteArray, QList<qsizetype>> m_index; ///< a way to name it → clusters
    QHash<qsizetype, qsizetype> m_ofKnown; ///< known actor → cluster
};

} // namespace postil
