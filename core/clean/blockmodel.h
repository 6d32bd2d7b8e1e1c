// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/pagefeatures.h"

#include <QByteArray>

#include <span>

namespace postil {

/// A forest of gradient-boosted decision trees: numbers of a block in, probability out.
class Forest
{
public:
    /// One comparison; a leaf points to itself.
    struct Split
    {
        float threshold = 0; ///< of a leaf: its value
        quint16 column = 0;
        quint16 left = 0; ///< relative to the tree's first: taken at most `threshold`
        quint16 right = 0;
        quint16 isLeaf = 0;
    };

    /// Reads from `bytes` on and moves it behind. False when it is damaged.
    bool read(QByteArrayView &bytes);
    bool isEmpty() const { return m_trees.empty(); }
    size_t columns() const { return m_columns; } ///< that a row must have
    float probability(const float *row) const;

private:
    float m_base = 0;
    quint32 m_columns = 0;
    std::vector<quint32> m_trees; ///< where each begins
    std::vector<Split> m_splits;
};

/// What was learned of pages: which blocks belong to the body. Made by tests/bench/clean/train.py.
struct BlockModel
{
    /// Article, forum, product, listing or collection, documentation, service.
    static constexpr size_t PageTypes = 6;

    WordTable names;
    WordTable words;
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
