// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <algorithm>
#include <vector>

namespace postil {

/// Sums of a row of values: of any stretch of them at once.
class RunningSum
{
public:
    void add(double value) { m_sums.push_back(m_sums.back() + value); }
    qsizetype size() const { return qsizetype(m_sums.size()) - 1; }
    /// Of the values before `end`.
    double until(qsizetype end) const { return m_sums[size_t(end)]; }
    /// Mean of the values in [from, to), clipped to those there are; 0 for none.
    double mean(qsizetype from, qsizetype to) const
    {
        from = std::max<qsizetype>(0, from);
        to = std::min(to, size());
        return from >= to ? 0 : (until(to) - until(from)) / double(to - from);
    }

private:
    std::vector<double> m_sums{0};
};

} // namespace postil
