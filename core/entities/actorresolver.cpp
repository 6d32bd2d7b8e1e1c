// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/actorresolver.h"

#include "core/entities/actorcluster.h"
#include "core/entities/namelinks.h"
#include "core/entities/titleholders.h"

namespace postil {

namespace {

/// Gives each mention of a text its cluster: what the text itself joins first, titles alone last.
class Placing
{
public:
    Placing(ActorClusters &clusters, const QList<Mention> &mentions)
        : m_clusters(clusters)
        , m_mentions(mentions)
        , m_clusterOf(mentions.size(), -1)
    {
    }

    void placeLinked(const QList<NameLink> &links)
    {
        for (const auto &[first, second] : links) {
            const bool isFirstLonger =
                m_mentions[first].surface.size() >= m_mentions[second].surface.size();
            const auto longer = isFirstLonger ? first : second;
            const auto shorter = isFirstLonger ? second : first;
            if (m_clusterOf[longer] >= 0 || m_clusterOf[shorter] < 0)
                join(shorter, placed(longer));
            else
                join(longer, placed(shorter));
        }
    }

    void placeNamed(const TitleHolders &titles)
    {
        for (const auto index : ActorClusters::orderOf(m_mentions)) {
            if (!titles.isOnlyTitle(index))
                placed(index);
        }
    }

    void placeTitles(const TitleHolders &titles)
    {
        for (qsizetype i = 0; i < m_mentions.size(); ++i) {
            if (!titles.isOnlyTitle(i))
                continue;
            const auto holder = titles.holderOf(i); // of whom the title is no name
            m_clusterOf[i] = holder >= 0 ? placed(holder) : placed(i);
        }
    }

    const QList<qsizetype> &clusterOf() const { return m_clusterOf; }

private:
    qsizetype placed(qsizetype index)
    {
        if (m_clusterOf[index] < 0)
            m_clusterOf[index] = m_clusters.place(m_mentions[index]);
        return m_clusterOf[index];
    }

    void join(qsizetype index, qsizetype cluster)
    {
        if (m_clusterOf[index] >= 0)
            return;
        m_clusterOf[index] = cluster;
        m_clusters.join(cluster, m_mentions[index]);
    }

    ActorClusters &m_clusters;
    const QList<Mention> &m_mentions;
    QList<qsizetype> m_clusterOf;
};

} // namespace

ResolvedActors resolveActors(
    const Document &document, QList<Mention> mentions, const KnownNames &known)
{
    ActorClusters clusters(known);
    const RoleFinder roles(document, mentions);
    const TitleHolders titles(document, mentions, roles);
    Placing placing(clusters, mentions);
    placing.placeLinked(findNameLinks(document, mentions));
    placing.placeNamed(titles);
    placing.placeTitles(titles);
    const auto &clusterOf = placing.clusterOf();
    QList<Actor> actors = clusters.actors();
    QList<bool> isUsed(actors.size());
    ResolvedActors resolved;
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        auto &actor = actors[clusterOf[i]];
        if (actor.kind == ActorKind::Person && actor.role.isEmpty())
            actor.role = roles.roleOf(mentions[i]);
        mentions[i].actor = actor.id;
        const bool isTitle = titles.isOnlyTitle(i) && mentions[i].surface != actor.name;
        const auto why = isTitle ? QStringLiteral("title of %1").arg(actor.name)
                                 : clusters.reasonOf(mentions[i], clusterOf[i], actor.name);
        if (!why.isEmpty())
            mentions[i].reason +=
                (mentions[i].reason.isEmpty() ? QString() : QStringLiteral("; ")) + why;
    }
    for (const auto cluster : clusterOf) {
        if (!std::exchange(isUsed[cluster], true))
            resolved.actors.append(actors[cluster]);
    }
    resolved.mentions = std::move(mentions);
    return resolved;
}

} // namespace postil
