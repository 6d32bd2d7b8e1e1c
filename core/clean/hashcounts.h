// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <bit>
#include <vector>

namespace postil {

/// A number for each of many hashes, 0 at first: one flat table that never grows.
class HashCounts
{
public:
    /// For at most so many different hashes.
    explicit HashCounts(size_t most)
        : m_mask(std::bit_ceil(most * 2 + 2) - 1)
        , m_entries(m_mask + 1)
    {
    }

    qint32 &operator[](quint64 hash)
    {
        auto &entry = m_entries[placeOf(hash)];
        entry.isUsed = true;
        entry.hash = hash;
        return entry.number;
    }
    /// 0 for a hash that is not there.
    qint32 at(quint64 hash) const { return m_entries[placeOf(hash)].number; }

private:
    struct Entry
    {
        quint64 hash = 0;
        qint32 number = 0;
        bool isUsed = false;
    };

    size_t placeOf(quint64 hash) const
    {
        auto at = size_t((hash * 0x9e3779b97f4a7c15ull) >> 32) & m_mask;
        while (m_entries[at].isUsed && m_entries[at].hash != hash)
            at = (at + 1) & m_mask;
        return at;
    }

    size_t m_mask;
    std::vector<Entry> m_entries;
};

} // namespace postil
