// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace postil {

/// Numbers that describe every block of a page to the model, a row each. Some rows lie together,
/// column after column, so that the machine compares several in one step.
class FeatureRows
{
public:
    static constexpr size_t AtOnce = 64; ///< rows that lie together

    /// Room for so many rows of at most `most` columns.
    FeatureRows(size_t count, size_t most)
        : m_count(count)
        , m_most(most)
        , m_values((count + AtOnce - 1) / AtOnce * AtOnce * most)
    {
    }

    size_t count() const { return m_count; }
    size_t columns() const { return m_columns; }
    void setColumns(size_t columns) { m_columns = columns; } ///< how many are filled in

    /// The first number of a row; the next column is AtOnce numbers further.
    float *row(size_t row)
    {
        return m_values.data() + row / AtOnce * AtOnce * m_most + row % AtOnce;
    }
    const float *row(size_t row) const
    {
        return m_values.data() + row / AtOnce * AtOnce * m_most + row % AtOnce;
    }

private:
    size_t m_count;
    size_t m_most;
    size_t m_columns = 0;
    std::vector<float> m_values;
};

} // namespace postil
