// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/blockmodel.h"

#include <QFile>

#include <cmath>
#include <cstring>

namespace postil {

using namespace Qt::StringLiterals;

template <typename T> static bool take(QByteArrayView &bytes, T *to, size_t count)
{
    const auto size = qsizetype(sizeof(T) * count);
    if (bytes.size() < size)
        return false;
    std::memcpy(to, bytes.data(), size_t(size));
    bytes = bytes.sliced(size);
    return true;
}

bool Forest::read(QByteArrayView &bytes)
{
    quint32 counts[3] = {};
    if (!take(bytes, counts, 3) || !take(bytes, &m_base, 1) || counts[0] > 10'000
        || counts[1] > 10'000'000)
        return false;
    m_trees.resize(counts[0]);
    m_splits.resize(counts[1]);
    m_columns = counts[2];
    return take(bytes, m_trees.data(), m_trees.size())
        && take(bytes, m_splits.data(), m_splits.size());
}

float Forest::probability(const float *row) const
{
    float sum = m_base;
    for (const auto start : m_trees) {
        const auto *tree = m_splits.data() + start;
        const auto *split = tree;
        while (!split->isLeaf)
            split = tree + (row[split->column] <= split->threshold ? split->left : split->right);
        sum += split->threshold;
    }
    return 1 / (1 + std::exp(-sum));
}

BlockModel BlockModel::fromBytes(QByteArrayView bytes)
{
    BlockModel model;
    char magic[8] = {};
    bool isGood = take(bytes, magic, 8) && std::memcmp(magic, "postilB2", 8) == 0
        && take(bytes, model.names.weights.data(), WordTable::Size)
        && take(bytes, model.words.weights.data(), WordTable::Size);
    for (auto &type : model.types)
        isGood = isGood && type.read(bytes);
    isGood = isGood && model.first.read(bytes) && model.second.read(bytes) && bytes.isEmpty();
    return isGood ? model : BlockModel();
}

const BlockModel &BlockModel::builtIn()
{
    static const auto model = [] {
        QFile file(u":/postil/models/blocks.bin"_s);
        return file.open(QIODevice::ReadOnly) ? fromBytes(file.readAll()) : BlockModel();
    }();
    return model;
}

std::vector<float> BlockModel::typesOf(const PageFeatures &features) const
{
    const auto row = features.describePage();
    std::vector<float> likely;
    for (const auto &type : types)
        likely.push_back(type.probability(row.data()));
    return likely;
}

std::vector<float> BlockModel::score(
    const PageFeatures &features, const std::vector<float> &likely) const
{
    const auto rate = [](const Forest &forest, const FeatureRows &rows) {
        std::vector<float> scores;
        for (size_t at = 0; rows.columns && at < rows.values.size() / rows.columns; ++at)
            scores.push_back(forest.probability(rows.row(at)));
        return scores;
    };
    const auto rows = features.describe(likely);
    auto scores = rate(first, rows);
    if (!second.isEmpty())
        scores = rate(second, features.describeAgain(rows, scores, likely));
    return scores;
}

} // namespace postil
