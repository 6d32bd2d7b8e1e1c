// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <span>
#include <vector>

namespace postil {

/// A learned yes-or-no judge: a sum of decision trees (gradient boosting with logistic loss).
class BoostedTrees
{
public:
    static constexpr int depth = 6;
    static constexpr int splits = (1 << depth) - 1;
    static constexpr int leaves = 1 << depth;

    /// A full tree: node i has the children 2i + 1 (value at most the threshold) and 2i + 2.
    struct Tree
    {
        quint8 feature[splits] = {};
        float threshold[splits] = {};
        float leaf[leaves] = {};
    };

    std::vector<Tree> trees;
    float bias = 0;

    /// Probability of yes for each row of features. Rows × trees.
    std::vector<float> probabilities(const std::vector<std::span<const float>> &rows) const;

    QByteArray toBytes() const;
    /// Reads what toBytes wrote and moves `bytes` behind it; without trees when it is damaged.
    static BoostedTrees fromBytes(QByteArrayView &bytes);
};

} // namespace postil
