// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/boostedtrees.h"

#include <QByteArray>
#include <QtEndian>

#include <bit>
#include <cmath>

namespace postil {

static constexpr qsizetype treeSize = BoostedTrees::splits * 5 + BoostedTrees::leaves * 4;

std::vector<float> BoostedTrees::probabilities(
    const std::vector<std::span<const float>> &rows) const
{
    std::vector<float> sums(rows.size(), bias);
    for (const auto &tree : trees) {
        for (size_t at = 0; at < rows.size(); ++at) {
            const auto row = rows[at];
            int node = 0;
            for (int level = 0; level < depth; ++level)
                node = 2 * node + 2 - (row[tree.feature[node]] <= tree.threshold[node]);
            sums[at] += tree.leaf[node - splits];
        }
    }
    for (auto &sum : sums)
        sum = 1 / (1 + std::exp(-sum));
    return sums;
}

static void putFloat(QByteArray &bytes, float value)
{
    char raw[4];
    qToLittleEndian(std::bit_cast<quint32>(value), raw);
    bytes.append(raw, 4);
}

static float takeFloat(QByteArrayView &bytes)
{
    const auto value = std::bit_cast<float>(qFromLittleEndian<quint32>(bytes.data()));
    bytes = bytes.sliced(4);
    return value;
}

QByteArray BoostedTrees::toBytes() const
{
    QByteArray bytes;
    putFloat(bytes, float(trees.size()));
    putFloat(bytes, bias);
    for (const auto &tree : trees) {
        for (const auto feature : tree.feature)
            bytes.append(char(feature));
        for (const auto threshold : tree.threshold)
            putFloat(bytes, threshold);
        for (const auto leaf : tree.leaf)
            putFloat(bytes, leaf);
    }
    return bytes;
}

BoostedTrees BoostedTrees::fromBytes(QByteArrayView &bytes)
{
    BoostedTrees model;
    if (bytes.size() < 8)
        return model;
    const auto count = qsizetype(takeFloat(bytes));
    model.bias = takeFloat(bytes);
    if (count < 0 || count > 10'000 || bytes.size() < count * treeSize)
        return model;
    model.trees.resize(size_t(count));
    for (auto &tree : model.trees) {
        for (auto &feature : tree.feature) {
            feature = quint8(bytes.front());
            bytes = bytes.sliced(1);
        }
        for (auto &threshold : tree.threshold)
            threshold = takeFloat(bytes);
        for (auto &leaf : tree.leaf)
            leaf = takeFloat(bytes);
    }
    return model;
}

} // namespace postil
