// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/blockmodel.h"

#include <QFile>

#include <algorithm>
#include <array>
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
    quint32 head[3] = {};
    if (!take(bytes, head, 3) || !take(bytes, &m_base, 1) || head[0] > 10'000 || head[1] > 12)
        return false;
    m_trees = head[0];
    m_depth = head[1];
    m_columns = head[2];
    const size_t leaves = size_t(1) << m_depth;
    m_splitColumns.resize(size_t(m_trees) * m_depth);
    m_thresholds.resize(size_t(m_trees) * m_depth);
    m_leaves.resize(size_t(m_trees) * leaves);
    for (size_t tree = 0; tree < m_trees; ++tree) {
        if (!take(bytes, m_splitColumns.data() + tree * m_depth, m_depth)
            || !take(bytes, m_thresholds.data() + tree * m_depth, m_depth)
            || !take(bytes, m_leaves.data() + tree * leaves, leaves))
            return false;
    }
    return std::ranges::all_of(m_splitColumns, [&](quint32 column) { return column < m_columns; });
}

static constexpr auto AtOnce = FeatureRows::AtOnce;

// Machines that compare more numbers in one step get code of their own, chosen when the program
// starts; the sanitisers cannot do without theirs by then.
#if defined(__x86_64__) && !defined(__clang__) && !defined(__SANITIZE_ADDRESS__)
#define POSTIL_WIDER __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default")))
#else
#define POSTIL_WIDER
#endif

/// `columns` holds AtOnce numbers of each column in turn.
POSTIL_WIDER void Forest::addTo(float *sums, const float *columns) const
{
    const size_t leaves = size_t(1) << m_depth;
    for (size_t tree = 0; tree < m_trees; ++tree) {
        qint32 leaf[AtOnce] = {};
        for (size_t split = tree * m_depth; split < (tree + 1) * m_depth; ++split) {
            const auto *column = columns + m_splitColumns[split] * AtOnce;
            const auto threshold = m_thresholds[split];
            for (size_t at = 0; at < AtOnce; ++at)
                leaf[at] = leaf[at] + leaf[at] + (column[at] > threshold ? 1 : 0);
        }
        const auto *values = m_leaves.data() + tree * leaves;
        for (size_t at = 0; at < AtOnce; ++at)
            sums[at] += values[leaf[at]];
    }
}

static float logistic(float sum)
{
    return 1 / (1 + std::exp(-sum));
}

std::vector<float> Forest::probabilities(const FeatureRows &rows) const
{
    std::vector<float> scores(rows.count());
    for (size_t first = 0; first < scores.size(); first += AtOnce) {
        std::array<float, AtOnce> sums;
        sums.fill(m_base);
        addTo(sums.data(), rows.row(first));
        const auto some = std::min(AtOnce, scores.size() - first);
        std::transform(sums.begin(), sums.begin() + some, &scores[first], logistic);
    }
    return scores;
}

float Forest::probability(const std::vector<float> &row) const
{
    const size_t leaves = size_t(1) << m_depth;
    auto sum = m_base;
    for (size_t tree = 0; tree < m_trees; ++tree) {
        size_t leaf = 0;
        for (size_t split = tree * m_depth; split < (tree + 1) * m_depth; ++split)
            leaf = leaf * 2 + (row[m_splitColumns[split]] > m_thresholds[split]);
        sum += m_leaves[tree * leaves + leaf];
    }
    return logistic(sum);
}

BlockModel BlockModel::fromBytes(QByteArrayView bytes)
{
    BlockModel model;
    char magic[8] = {};
    bool isGood = take(bytes, magic, 8) && std::memcmp(magic, "postilB4", 8) == 0
        && take(bytes, model.words.names.weights.data(), WordTable::Size)
        && take(bytes, model.words.words.weights.data(), WordTable::Size)
        && take(bytes, model.words.paths.weights.data(), WordTable::Size)
        && take(bytes, model.words.phrases.weights.data(), PhraseTable::Size)
        && take(bytes, model.words.types.weights.data(), TypeTable::Size);
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
    const auto page = features.describePage();
    std::vector<float> likely;
    for (const auto &type : types)
        likely.push_back(type.isEmpty() ? 0.f : type.probability(page));
    return likely;
}

/// The probability whose logarithm of odds is the mean of both.
static float between(float a, float b)
{
    const auto odds = [](float p) { return (p + 1e-6f) / (1 - p + 1e-6f); };
    const auto mean = std::sqrt(odds(a) * odds(b));
    return mean / (1 + mean);
}

std::vector<float> BlockModel::score(
    const PageFeatures &features, const std::vector<float> &likely) const
{
    auto rows = features.describe(likely);
    auto scores = first.probabilities(rows);
    features.describeAgain(rows, scores, likely);
    const auto again = second.probabilities(rows);
    for (size_t at = 0; at < scores.size(); ++at)
        scores[at] = between(scores[at], again[at]);
    return scores;
}

} // namespace postil
