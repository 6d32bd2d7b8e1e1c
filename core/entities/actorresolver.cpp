// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/actorresolver.h"

#include "core/entities/actorcluster.h"
#include "core/entities/rolefinder.h"

#include <algorithm>

namespace postil {

/// "Northern Fisheries Board (NFB)": a short name in brackets behind a long one means the same.
static bool isBracketed(const Document &document, const QList<Mention> &mentions, qsizetype index)
{
    if (index == 0 || mentions[index].kind == ActorKind::Person || mentions[index].kind != mentions[index - 1].kind)
        return false;
    const auto gap = TextRange{ mentions[index - 1].range.end, mentions[index].range.start };
    const bool isUpper = std::ranges::none_of(mentions[index].surface, [](QChar unit) { return unit.isLower(); });
    return isUpper && gap.length() > 0 && gap.length() <= 5 && document.textOf(gap).trimmed().startsWith(u'(')
        && mentions[index - 1].surface.contains(u' ');
}

static qsizetype placeOf(ActorClusters &clusters, const Document &document, const QList<Mention> &mentions,
    qsizetype index, const QList<qsizetype> &clusterOf)
{
    if (!isBracketed(document, mentions, index))
        return clusters.place(mentions[index]);
    clusters.join(clusterOf[index - 1], mentions[index]);
    return clusterOf[index - 1];
}

ResolvedActors resolveActors(const Document &document, QList<Mention> mentions, const QList<Actor> &known)
{
    ActorClusters clusters(known);
    QList<qsizetype> clusterOf(mentions.size());
    for (const auto index : ActorClusters::orderOf(mentions))
        clusterOf[index] = placeOf(clusters, document, mentions, index, clusterOf);
    const RoleFinder roles(document, mentions);
    QList<Actor> actors = clusters.actors();
    QList<bool> isUsed(actors.size());
    ResolvedActors resolved;
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        auto &actor = actors[clusterOf[i]];
        if (actor.kind == ActorKind::Person && actor.role.isEmpty())
            actor.role = roles.roleOf(mentions[i]);
        mentions[i].actor = actor.id;
        if (const auto why = clusters.reasonOf(mentions[i], clusterOf[i]); !why.isEmpty())
            mentions[i].reason += (mentions[i].reason.isEmpty() ? QString() : QStringLiteral("; ")) + why;
    }
    for (const auto cluster : clusterOf) {
        if (!std::exchange(isUsed[cluster], true))
            resolved.actors.append(actors[cluster]);
    }
    resolved.mentions = std::move(mentions);
    return resolved;
}

} // namespace postil
