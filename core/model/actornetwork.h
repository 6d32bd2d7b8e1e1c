// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"

namespace postil {

/// Who appears with whom: actors, tied where they stand in the same articles.
struct ActorNetwork
{
    struct Node
    {
        Actor actor;
        qsizetype mentions = 0;
        qsizetype articles = 0; ///< of those that were chosen

        bool operator==(const Node &) const = default;
    };

    struct Tie
    {
        qsizetype first = 0; ///< index into nodes, smaller than `second`
        qsizetype second = 0;
        qsizetype articles = 0; ///< in which both stand

        bool operator==(const Tie &) const = default;
    };

    QList<Node> nodes; ///< most articles first
    QList<Tie> ties;

    bool operator==(const ActorNetwork &) const = default;
};

/// Which articles and actors a network is made of.
struct NetworkChoice
{
    QString tag; ///< only articles with this tag; empty: all
    QList<ActorKind> kinds = {ActorKind::Person, ActorKind::Organisation};
    qsizetype most = 60; ///< actors, those in most articles
    qsizetype least = 1; ///< articles that a tie needs

    bool operator==(const NetworkChoice &) const = default;
};

} // namespace postil
