// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/networklayout.h"

#include <QLineF>

#include <cmath>
#include <numbers>

namespace postil {

static constexpr double distance = 110; ///< of two actors that are tied once
static constexpr int rounds = 300;

/// On a sunflower's spiral: apart from each other from the start, the most present in the middle.
static QList<QPointF> begin(qsizetype count)
{
    static const double goldenAngle = std::numbers::pi * (3 - std::sqrt(5.0));
    QList<QPointF> places;
    for (qsizetype i = 0; i < count; ++i) {
        const double radius = distance * std::sqrt(double(i) + 0.5);
        const double angle = double(i) * goldenAngle;
        places.append({radius * std::cos(angle), radius * std::sin(angle)});
    }
    return places;
}

static QPointF repulsion(QPointF from, QPointF by)
{
    const auto away = from - by;
    const double square = std::max(1.0, QPointF::dotProduct(away, away));
    return away * (distance * distance / square);
}

static QList<double> degrees(const ActorNetwork &network)
{
    QList<double> count(network.nodes.size(), 0);
    for (const auto &[first, second, articles] : network.ties) {
        ++count[first];
        ++count[second];
    }
    return count;
}

QList<QPointF> layOut(const ActorNetwork &network)
{
    const auto degree = degrees(network);
    auto places = begin(network.nodes.size());
    for (int round = 0; round < rounds; ++round) {
        QList<QPointF> forces(places.size());
        for (qsizetype i = 0; i < places.size(); ++i) {
            for (qsizetype j = i + 1; j < places.size(); ++j) {
                const auto force = repulsion(places[i], places[j]);
                forces[i] += force;
                forces[j] -= force;
            }
            // Or what is tied to little would drift off, and leave the picture empty between.
            forces[i] -= places[i] * (0.5 + 3 / (1 + degree[i] * degree[i]));
        }
        for (const auto &[first, second, articles] : network.ties) {
            const auto towards = places[second] - places[first];
            const double length = std::hypot(towards.x(), towards.y());
            const auto pull = towards
                * (length / distance * 0.5 * std::log2(1.0 + double(articles))
                    / std::max(degree[first], degree[second]));
            forces[first] += pull;
            forces[second] -= pull;
        }
        const double heat = distance * (1.0 - double(round) / rounds) * 0.6;
        for (qsizetype i = 0; i < places.size(); ++i) {
            const double strength = std::hypot(forces[i].x(), forces[i].y());
            if (strength > 0)
                places[i] += forces[i] / strength * std::min(strength, heat);
        }
    }
    return places;
}

} // namespace postil
