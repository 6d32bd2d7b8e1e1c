// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/linefeatures.h"

#include <algorithm>
#include <array>

namespace postil {

namespace {

/// Sums over the lines before each line, to take means of stretches at once.
struct Sums
{
    std::vector<double> words{ 0 };
    std::vector<double> kept{ 0 }; ///< words times score
    std::vector<double> scores{ 0 };
};

/// The stretch of lines with the greatest sum of words times (score − 0.5).
struct Stretch
{
    qsizetype start = 0;
    qsizetype end = 0;
};

} // namespace

static Stretch bestStretch(const FeatureTable &features, const std::vector<float> &scores)
{
    Stretch best;
    double sum = 0;
    double most = 0;
    qsizetype start = 0;
    for (qsizetype i = 0; i < features.rows(); ++i) {
        if (sum <= 0) {
            sum = 0;
            start = i;
        }
        sum += (features.row(i)[0] + 1) * (scores[size_t(i)] - 0.5F);
        if (sum <= most)
            continue;
        most = sum;
        best = { start, i + 1 };
    }
    return best;
}

static double meanOf(const std::vector<double> &sums, qsizetype from, qsizetype to)
{
    const auto size = qsizetype(sums.size()) - 1;
    from = std::max<qsizetype>(0, from);
    to = std::min(to, size);
    return from >= to ? 0 : (sums[size_t(to)] - sums[size_t(from)]) / double(to - from);
}

FeatureTable withScores(
    const FeatureTable &features, const QList<TextLine> &lines, const std::vector<float> &scores)
{
    Sums sums;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const double words = features.row(i)[0];
        const double score = scores[size_t(i)];
        sums.words.push_back(sums.words.back() + words);
        sums.kept.push_back(sums.kept.back() + words * score);
        sums.scores.push_back(sums.scores.back() + score);
    }
    const auto best = bestStretch(features, scores);
    FeatureTable table;
    const auto scoreAt = [&](qsizetype i) {
        return i < 0 || i >= lines.size() ? -1.F : scores[size_t(i)];
    };
    const auto add = [&table](double value) { table.values.push_back(float(value)); };
    for (qsizetype i = 0; i < lines.size(); ++i) {
        table.values.insert(table.values.end(), features.row(i), features.row(i) + features.columns);
        for (qsizetype step = -4; step <= 4; ++step)
            add(scoreAt(i + step));
        for (const auto reach : { 3, 6, 12, 30 }) {
            add(meanOf(sums.scores, i - reach, i));
            add(meanOf(sums.scores, i + 1, i + 1 + reach));
            add(meanOf(sums.kept, i - reach, i));
            add(meanOf(sums.kept, i + 1, i + 1 + reach));
        }
        const double all = std::max(1.0, sums.kept.back());
        add(sums.kept[size_t(i)] / all);
        add(1 - sums.kept[size_t(i) + 1] / all);
        add(sums.kept[size_t(i)]);
        add(sums.kept.back() - sums.kept[size_t(i) + 1]);
        add(sums.kept.back());
        add(i < best.start ? double(i - best.start) : i >= best.end ? double(i - best.end + 1) : 0);
        if (i == 0)
            table.columns = qsizetype(table.values.size());
    }
    return table;
}

} // namespace postil
