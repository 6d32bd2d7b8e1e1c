// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/pagefeatures.h"

#include <algorithm>
#include <cmath>

namespace postil {

/// A row of numbers as it grows.
struct PageFeatures::Row
{
    float *values;
    size_t columns = 0;

    void add(double value) { values[columns++ * FeatureRows::AtOnce] = float(value); }
    void addAll(std::initializer_list<double> more)
    {
        for (const auto value : more)
            add(value);
    }
};

inline double share(double part, double whole)
{
    return whole > 0 ? part / whole : 0;
}

inline double grown(double value)
{
    return std::log1p(std::max(0.0, value));
}

inline double linkShare(const NodeStatistics &node)
{
    return share(node.linkWords, node.words);
}

} // namespace postil
