// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/actorresolver.h"

#include "core/entities/actorcluster.h"
#include "core/entities/entitymodel.h"
#include "core/entities/entitytoken.h"
#include "core/entities/rolefinder.h"
#include "core/entities/wordclass.h"

#include <algorithm>

namespace postil {

/// "Northern Fisheries Board (NFB)": a short name in brackets behind a long one means the same.
static bool isBracketed(const Document &document, const QList<Mention> &mentions, qsizetype index)
{
    if (index == 0 || mentions[index].kind == ActorKind::Person
        || mentions[index].kind != mentions[index - 1].kind)
        return false;
    const auto gap = TextRange{mentions[index - 1].range.end, mentions[index].range.start};
    const bool isUpper =
        std::ranges::none_of(mentions[index].surface, [](QChar unit) { return unit.isLower(); });
    return isUpper && gap.length() > 0 && gap.length() <= 5
        && document.textOf(gap).trimmed().startsWith(u'(')
        && mentions[index - 1].surface.contains(u' ');
}

/// "the Mayor": no name, but who is meant may stand beside it.
static bool isOnlyTitle(const Mention &mention)
{
    if (mention.kind != ActorKind::Person)
        return false;
    const auto tokens = tokenise(mention.surface);
    return !tokens.list.isEmpty() && std::ranges::all_of(tokens.list, [](const EntityToken &token) {
        const auto classes = EntityModel::builtIn().classesOf(token.word);
        return (classes & WordClass::Title) && !(classes & WordClass::GivenName);
    });
}

/// The person whose name stands right behind or before a title; -1 for none.
static qsizetype namedBeside(
    const QList<Mention> &mentions, qsizetype index, const QList<qsizetype> &clusterOf)
{
    for (const auto other : {index + 1, index - 1}) {
        if (other < 0 || other >= mentions.size() || mentions[other].kind != ActorKind::Person)
            continue;
        const auto gap = other > index ? mentions[other].range.start - mentions[index].range.end
                                       : mentions[index].range.start - mentions[other].range.end;
        if (gap >= 0 && gap <= 6 && clusterOf[other] >= 0)
            return clusterOf[other];
    }
    return -1;
}

static qsizetype placeOf(ActorClusters &clusters, const Document &document,
    const QList<Mention> &mentions, qsizetype index, const QList<qsizetype> &clusterOf)
{
    qsizetype cluster = -1;
    if (isBracketed(document, mentions, index))
        cluster = clusterOf[index - 1];
    else if (isOnlyTitle(mentions[index]))
        cluster = namedBeside(mentions, index, clusterOf);
    if (cluster < 0)
        return clusters.place(mentions[index]);
    clusters.join(cluster, mentions[index]);
    return cluster;
}

ResolvedActors resolveActors(
    const Document &document, QList<Mention> mentions, const KnownNames &known)
{
    ActorClusters clusters(known);
    QList<qsizetype> clusterOf(mentions.size(), -1);
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
