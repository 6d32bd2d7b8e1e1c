// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>

#include <algorithm>
#include <span>

namespace postil {

/// Where each of `these` is among `those`, -1 where it is not. Row has a distinct `QByteArray key`.
/// Linear; what is hashed is the shorter list.
template <typename Row>
QList<qsizetype> hashedPlaces(std::span<const Row> these, std::span<const Row> those)
{
    QList<qsizetype> places(qsizetype(these.size()), -1);
    const bool isShorter = these.size() < those.size();
    const auto known = isShorter ? these : those;
    const auto walked = isShorter ? those : these;
    QHash<QByteArray, qsizetype> keys;
    keys.reserve(qsizetype(known.size()));
    for (size_t i = 0; i < known.size(); ++i)
        keys.insert(known[i].key, qsizetype(i));
    for (size_t i = 0; i < walked.size(); ++i) {
        const auto found = keys.constFind(walked[i].key);
        if (found != keys.constEnd())
            places[isShorter ? *found : qsizetype(i)] = isShorter ? qsizetype(i) : *found;
    }
    return places;
}

/// Where each of `old` is in `rows`, -1 where it is not. Only what differs between a common
/// beginning and a common end is looked up.
template <typename Row> QList<qsizetype> placesIn(const QList<Row> &rows, const QList<Row> &old)
{
    const auto isSame = [](const Row &one, const Row &other) { return one.key == other.key; };
    const auto shorter = std::min(old.size(), rows.size());
    qsizetype before = 0;
    while (before < shorter && isSame(old[before], rows[before]))
        ++before;
    qsizetype after = 0;
    while (after < shorter - before
        && isSame(old[old.size() - 1 - after], rows[rows.size() - 1 - after]))
        ++after;
    const auto between = [&](const QList<Row> &list) {
        return std::span(list).subspan(size_t(before), size_t(list.size() - before - after));
    };
    QList<qsizetype> places;
    places.reserve(old.size());
    for (qsizetype i = 0; i < before; ++i)
        places.append(i);
    for (const auto place : hashedPlaces(between(old), between(rows)))
        places.append(place < 0 ? place : before + place);
    for (auto i = rows.size() - after; i < rows.size(); ++i)
        places.append(i);
    return places;
}

} // namespace postil
