// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/pagefeatures.h"

#include <QByteArray>

#include <span>

namespace postil {

/// A forest of gradient-boosted oblivious trees (all splits of a level are the same): numbers in,
/// probabilities out.
class Forest
{
public:
    /// Reads from `bytes` on and moves it behind. False when it is damaged.
    bool read(QByteArrayView &bytes);
    bool isEmpty() const { return m_trees == 0; }
    size_t columns() const { return m_columns; } ///< that a row must have
    /// One probability a row. Trees × levels × rows, some rows at once.
    std::vector<float> probabilities(const FeatureRows &rows) const;
    /// Of one row, whose numbers lie side by side.
    float probability(const std::vector<float> &row) const;

private:
    void addTo(float *sums, const float *columns) const;

    float m_base = 0;
    quint32 m_trees = 0;
    quint32 m_depth = 0;
    quint32 m_columns = 0;
    std::vector<quint32> m_splitColumns; ///< level after level of one tree after another
    std::vector<float> m_thresholds; ///< above: the right side
    std::vector<float> m_leaves;
};

/// What was learned of pages: which blocks belong to the body. Made by tests/bench/clean/train.py.
struct BlockModel
{
    /// Article, forum, product, listing or collection, documentation, service.
    static constexpr size_t PageTypes = TypeTable::Types;

    PageWords words;
    std::array<Forest, PageTypes> types;
    Forest first;
    Forest second;

    /// An empty model when the bytes are none.
    static BlockModel fromBytes(QByteArrayView bytes);
    /// The one that is built in; read once.
    static const BlockModel &builtIn();

    /// The probability of the page to be of each type.
    std::vector<float> typesOf(const PageFeatures &features) const;
    /// The probability of each block to belong to the body.
    std::vector<float> score(const PageFeatures &features, const std::vector<float> &types) const;
};

} // namespace postil
