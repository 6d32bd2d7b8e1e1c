// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/store/networkstore.h"

#include "core/store/actorstore.h"
#include "core/store/database.h"
#include "core/store/query.h"

#include <QHash>

#include <algorithm>

namespace postil {

/// An actor in an article.
struct Appearance
{
    ActorId actor;
    qint64 article = 0;
    qsizetype mentions = 0;
};

static QList<Appearance> appearances(Database &database, const QString &tag)
{
    QList<Appearance> found;
    Query query(database,
        "SELECT actor, article, count(*) FROM mention WHERE state != 2 AND actor IS NOT NULL AND "
        "article NOT IN (SELECT number FROM article WHERE deleted IS NOT NULL) AND (?1 = '' OR "
        "article IN (SELECT article FROM article_tag WHERE tag = ?1)) GROUP BY actor, article");
    query.bind(tag);
    while (query.next())
        found.append({query.id<ActorId>(0), query.integer(1), query.integer(2)});
    return found;
}

static QList<ActorNetwork::Node> nodesOf(
    const QList<Actor> &actors, const QList<Appearance> &appearances, const NetworkChoice &choice)
{
    QHash<ActorId, ActorNetwork::Node> counted;
    for (const auto &actor : actors) {
        if (choice.kinds.contains(actor.kind))
            counted.insert(actor.id, {actor, 0, 0});
    }
    for (const auto &each : appearances) {
        const auto node = counted.find(each.actor);
        if (node == counted.end())
            continue;
        node->mentions += each.mentions;
        ++node->articles;
    }
    auto nodes = counted.values();
    nodes.removeIf([](const ActorNetwork::Node &node) { return node.articles == 0; });
    std::ranges::sort(nodes, [](const ActorNetwork::Node &a, const ActorNetwork::Node &b) {
        return std::tuple(-a.articles, -a.mentions, a.actor.name, a.actor.id)
            < std::tuple(-b.articles, -b.mentions, b.actor.name, b.actor.id);
    });
    return nodes.first(std::min(choice.most, nodes.size()));
}

Result<ActorNetwork> NetworkStore::network(const NetworkChoice &choice) const
{
    const auto actors = ActorStore(m_database).all();
    if (!actors)
        return std::unexpected(actors.error());
    return m_database.attempt([&] {
        const auto found = appearances(m_database, choice.tag);
        ActorNetwork network{nodesOf(*actors, found, choice), {}};
        QHash<ActorId, qsizetype> places;
        for (qsizetype i = 0; i < network.nodes.size(); ++i)
            places.insert(network.nodes[i].actor.id, i);
        QHash<qint64, QList<qsizetype>> together;
        for (const auto &each : found) {
            if (const auto place = places.constFind(each.actor); place != places.cend())
                together[each.article].append(*place);
        }
        QHash<std::pair<qsizetype, qsizetype>, qsizetype> ties;
        for (auto &present : together) {
            std::ranges::sort(present);
            for (qsizetype i = 0; i < present.size(); ++i) {
                for (qsizetype j = i + 1; j < present.size(); ++j)
                    ++ties[{present[i], present[j]}];
            }
        }
        for (const auto &[pair, articles] : ties.asKeyValueRange()) {
            if (articles >= choice.least)
                network.ties.append({pair.first, pair.second, articles});
        }
        std::ranges::sort(network.ties, {},
            [](const ActorNetwork::Tie &tie) { return std::pair(tie.first, tie.second); });
        return network;
    });
}

Result<QList<ActorArticle>> NetworkStore::sharedArticles(
    const ActorId &first, const ActorId &second) const
{
    return m_database.attempt([&] {
        QList<ActorArticle> articles;
        Query query(m_database,
            "SELECT id, number, title, site_name, published_time, count(*), min(start), end FROM "
            "mention JOIN article ON number = article WHERE actor = ?1 AND state != 2 AND deleted "
            "IS NULL AND article IN (SELECT article FROM mention WHERE actor = ?2 AND state != 2) "
            "GROUP BY number ORDER BY published_time, number");
        query.bind(first, second);
        while (query.next())
            articles.append({query.id<ArticleId>(0), query.integer(1), query.text(2), query.text(3),
                query.text(4), query.integer(5), 0, {query.integer(6), query.integer(7)}});
        return articles;
    });
}

} // namespace postil
