// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
//
// bench_growtrees ROWS COLUMNS TARGETS OUT FOLD TREES DEPTH RATE RIDGE ROW_SHARE COLUMN_SHARE:
// learns a forest of oblivious trees (all splits of a level are the same) by gradient boosting with
// logistic loss, for tests/bench/clean/train.py. ROWS holds COLUMNS floats a row; TARGETS for each
// row wanted (0 to 1), weight (0: not learned from) and fold. Rows of FOLD are not learned from; -1
// takes all. Writes the forest to OUT.bin and what it says of every row to OUT.p. One thread.
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <numeric>
#include <random>
#include <string>
#include <vector>

namespace {

constexpr int MostBins = 64;

struct Target
{
    float wanted = 0;
    float weight = 0;
    std::int32_t fold = 0;
};

struct Tree
{
    std::vector<std::uint32_t> columns; ///< one split a level
    std::vector<float> thresholds;
    std::vector<float> leaves;
};

struct Forest
{
    float base = 0;
    std::vector<Tree> trees;
};

struct Sum
{
    float gradient = 0;
    float curvature = 0;
};

struct Settings
{
    int trees = 100;
    int depth = 6;
    double rate = 0.1;
    unsigned seed = 1;
    double ridge = 3;
    double rowShare = 0.6;
    double columnShare = 0.5;
};

template <typename T> std::vector<T> readAll(const std::string &name)
{
    std::ifstream file(name, std::ios::binary | std::ios::ate);
    std::vector<T> values(size_t(file.tellg()) / sizeof(T));
    file.seekg(0);
    file.read(reinterpret_cast<char *>(values.data()), std::streamsize(values.size() * sizeof(T)));
    return values;
}

/// Rows cut into bins by the values that are there; column after column.
class Binned
{
public:
    Binned(const std::vector<float> &rows, size_t columns, const std::vector<Target> &targets)
        : m_rows(rows.size() / columns)
        , m_bins(rows.size())
    {
        std::mt19937 random(5);
        std::vector<size_t> sample;
        for (size_t row = 0; row < m_rows; ++row) {
            if (targets[row].weight > 0 && random() % 4 == 0)
                sample.push_back(row);
        }
        for (size_t column = 0; column < columns; ++column) {
            std::vector<float> values;
            for (const auto row : sample)
                values.push_back(rows[row * columns + column]);
            m_borders.push_back(bordersOf(std::move(values)));
            const auto &borders = m_borders.back();
            for (size_t row = 0; row < m_rows; ++row)
                m_bins[column * m_rows + row] =
                    std::uint8_t(std::ranges::lower_bound(borders, rows[row * columns + column])
                        - borders.begin());
        }
    }

    size_t rows() const { return m_rows; }
    size_t columns() const { return m_borders.size(); }
    const std::uint8_t *column(size_t at) const { return m_bins.data() + at * m_rows; }
    const std::vector<float> &borders(size_t column) const { return m_borders[column]; }

private:
    /// A value at most the first border is in bin 0, and so on.
    static std::vector<float> bordersOf(std::vector<float> values)
    {
        std::ranges::sort(values);
        std::vector<float> distinct = values;
        distinct.erase(std::unique(distinct.begin(), distinct.end()), distinct.end());
        std::vector<float> borders;
        if (distinct.size() <= MostBins) {
            for (size_t at = 1; at < distinct.size(); ++at)
                borders.push_back((distinct[at - 1] + distinct[at]) / 2);
            return borders;
        }
        for (int bin = 1; bin < MostBins; ++bin) {
            const auto value = values[values.size() * size_t(bin) / MostBins];
            const auto next = std::ranges::upper_bound(distinct, value);
            const auto border = next == distinct.end() ? value : (value + *next) / 2;
            if (borders.empty() || border > borders.back())
                borders.push_back(border);
        }
        return borders;
    }

    size_t m_rows;
    std::vector<std::uint8_t> m_bins;
    std::vector<std::vector<float>> m_borders;
};

/// The split of a level: the column and bin that part all leaves best.
struct Choice
{
    size_t column = 0;
    size_t bin = 0;
    double gain = 0;
};

double worth(double gradient, double curvature, double ridge)
{
    return gradient * gradient / (curvature + ridge);
}

Choice bestOfColumn(
    const std::vector<Sum> &sums, size_t column, size_t leaves, size_t bins, double ridge)
{
    Choice best{column, 0, -1};
    std::vector<Sum> left(leaves), whole(leaves);
    for (size_t leaf = 0; leaf < leaves; ++leaf) {
        for (size_t bin = 0; bin < bins; ++bin) {
            whole[leaf].gradient += sums[leaf * MostBins + bin].gradient;
            whole[leaf].curvature += sums[leaf * MostBins + bin].curvature;
        }
    }
    for (size_t bin = 0; bin + 1 < bins; ++bin) {
        double gain = 0;
        for (size_t leaf = 0; leaf < leaves; ++leaf) {
            left[leaf].gradient += sums[leaf * MostBins + bin].gradient;
            left[leaf].curvature += sums[leaf * MostBins + bin].curvature;
            gain += worth(left[leaf].gradient, left[leaf].curvature, ridge)
                + worth(whole[leaf].gradient - left[leaf].gradient,
                    whole[leaf].curvature - left[leaf].curvature, ridge);
        }
        if (gain > best.gain)
            best = {column, bin, gain};
    }
    return best;
}

class Grower
{
public:
    Grower(const Binned &binned, const std::vector<Target> &targets, const Settings &settings)
        : m_binned(binned)
        , m_targets(targets)
        , m_settings(settings)
        , m_random(settings.seed)
    {
    }

    /// Learns from all rows that are not of `fold`; fills what it says of all rows.
    Forest grow(int fold, std::vector<float> &scores)
    {
        std::vector<std::uint32_t> use;
        double wanted = 0, all = 0;
        for (std::uint32_t row = 0; row < m_targets.size(); ++row) {
            const auto &target = m_targets[row];
            if (target.weight <= 0 || target.fold == fold)
                continue;
            use.push_back(row);
            wanted += double(target.weight) * double(target.wanted);
            all += double(target.weight);
        }
        const auto scale = float(double(use.size()) / all);
        Forest forest;
        forest.base = float(std::log((wanted + 1e-6) / (all - wanted + 1e-6)));
        scores.assign(m_targets.size(), forest.base);
        for (int number = 0; number < m_settings.trees; ++number) {
            forest.trees.push_back(growTree(use, scores, scale));
            addTree(forest.trees.back(), scores);
        }
        return forest;
    }

private:
    Tree growTree(
        const std::vector<std::uint32_t> &use, const std::vector<float> &scores, float scale)
    {
        std::bernoulli_distribution takes(m_settings.rowShare);
        m_chosen.clear();
        m_sums.clear();
        for (const auto row : use) {
            if (!takes(m_random))
                continue;
            const auto p = 1 / (1 + std::exp(-scores[row]));
            const auto weight = m_targets[row].weight * scale;
            m_chosen.push_back(row);
            m_sums.push_back(
                {weight * (p - m_targets[row].wanted), weight * std::max(p * (1 - p), 1e-4f)});
        }
        m_leaf.assign(m_chosen.size(), 0);
        std::vector<size_t> columns(m_binned.columns());
        std::iota(columns.begin(), columns.end(), size_t(0));
        std::ranges::shuffle(columns, m_random);
        columns.resize(
            std::max<size_t>(1, size_t(double(columns.size()) * m_settings.columnShare)));
        Tree tree;
        for (int level = 0; level < m_settings.depth; ++level)
            split(tree, columns, size_t(1) << level);
        setLeaves(tree);
        return tree;
    }

    void split(Tree &tree, const std::vector<size_t> &columns, size_t leaves)
    {
        Choice best{0, 0, -1};
        std::vector<Sum> sums(leaves * MostBins);
        for (const auto column : columns) {
            const auto bins = m_binned.borders(column).size() + 1;
            if (bins < 2)
                continue;
            std::ranges::fill(sums, Sum{});
            const auto *bin = m_binned.column(column);
            for (size_t at = 0; at < m_chosen.size(); ++at) {
                auto &sum = sums[size_t(m_leaf[at]) * MostBins + bin[m_chosen[at]]];
                sum.gradient += m_sums[at].gradient;
                sum.curvature += m_sums[at].curvature;
            }
            const auto choice = bestOfColumn(sums, column, leaves, bins, m_settings.ridge);
            if (choice.gain > best.gain)
                best = choice;
        }
        tree.columns.push_back(std::uint32_t(best.column));
        tree.thresholds.push_back(m_binned.borders(best.column)[best.bin]);
        m_binOf.resize(tree.columns.size());
        m_binOf.back() = best.bin;
        const auto *bin = m_binned.column(best.column);
        for (size_t at = 0; at < m_chosen.size(); ++at)
            m_leaf[at] = std::uint16_t(m_leaf[at] * 2 + (bin[m_chosen[at]] > best.bin));
    }

    void setLeaves(Tree &tree)
    {
        std::vector<Sum> sums(size_t(1) << tree.columns.size());
        for (size_t at = 0; at < m_chosen.size(); ++at) {
            sums[m_leaf[at]].gradient += m_sums[at].gradient;
            sums[m_leaf[at]].curvature += m_sums[at].curvature;
        }
        for (const auto &sum : sums)
            tree.leaves.push_back(float(-m_settings.rate * double(sum.gradient)
                / (double(sum.curvature) + m_settings.ridge)));
    }

    void addTree(const Tree &tree, std::vector<float> &scores)
    {
        std::vector<std::uint16_t> leaf(scores.size());
        for (size_t level = 0; level < tree.columns.size(); ++level) {
            const auto *bin = m_binned.column(tree.columns[level]);
            for (size_t row = 0; row < scores.size(); ++row)
                leaf[row] = std::uint16_t(leaf[row] * 2 + (bin[row] > m_binOf[level]));
        }
        for (size_t row = 0; row < scores.size(); ++row)
            scores[row] += tree.leaves[leaf[row]];
    }

    const Binned &m_binned;
    const std::vector<Target> &m_targets;
    const Settings &m_settings;
    std::mt19937 m_random;
    std::vector<std::uint32_t> m_chosen; ///< rows that the tree is grown on
    std::vector<Sum> m_sums;
    std::vector<std::uint16_t> m_leaf;
    std::vector<size_t> m_binOf; ///< of each split of the tree
};

template <typename T> void put(std::ofstream &file, const T *values, size_t count)
{
    file.write(reinterpret_cast<const char *>(values), std::streamsize(count * sizeof(T)));
}

/// As core/clean/blockmodel.cpp reads it.
void write(const std::string &name, const Forest &forest, size_t columns, int depth)
{
    std::ofstream file(name, std::ios::binary);
    const std::uint32_t head[] = {
        std::uint32_t(forest.trees.size()), std::uint32_t(depth), std::uint32_t(columns)};
    put(file, head, 3);
    put(file, &forest.base, 1);
    for (const auto &tree : forest.trees) {
        put(file, tree.columns.data(), tree.columns.size());
        put(file, tree.thresholds.data(), tree.thresholds.size());
        put(file, tree.leaves.data(), tree.leaves.size());
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 12)
        return 2;
    const auto columns = size_t(std::atoi(argv[2]));
    const auto targets = readAll<Target>(argv[3]);
    const std::string out = argv[4];
    Settings settings;
    settings.trees = std::atoi(argv[6]);
    settings.depth = std::atoi(argv[7]);
    settings.rate = std::atof(argv[8]);
    settings.ridge = std::atof(argv[9]);
    settings.rowShare = std::atof(argv[10]);
    settings.columnShare = std::atof(argv[11]);
    const Binned binned(readAll<float>(argv[1]), columns, targets);
    std::vector<float> scores;
    const auto forest = Grower(binned, targets, settings).grow(std::atoi(argv[5]), scores);
    write(out + ".bin", forest, columns, settings.depth);
    for (auto &score : scores)
        score = 1 / (1 + std::exp(-score));
    std::ofstream file(out + ".p", std::ios::binary);
    put(file, scores.data(), scores.size());
    return 0;
}
