// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/blockjudge.h"

#include <algorithm>
#include <functional>
#include <numeric>
#include <unordered_set>

namespace postil {

/// A block is kept above a probability between these.
static constexpr float LeastCut = 0.25f;
static constexpr float MostCut = 0.6f;

/// What the page itself calls navigation, footer or aside needs to be likelier than not.
static constexpr quint16 BesidePlaces = InNav | InFooter | InAside;
static constexpr float BesideCut = 0.5f;

/// A paragraph between kept ones of its sort needs no more than this.
static constexpr float FillCut = 0.15f;

/// The probability from which on keeping a block makes the expected F1 of the page greater, if the
/// model is right: pages it is unsure of are cut lower.
static float bestCut(const PageText &page, const std::vector<float> &scores)
{
    std::vector<std::pair<float, double>> order;
    double wanted = 0;
    for (size_t at = 0; at < scores.size(); ++at) {
        const double size = page.blocks[at].words + 1;
        order.emplace_back(scores[at], size);
        wanted += double(scores[at]) * size;
    }
    std::ranges::sort(order, std::greater());
    float cut = 0.5f;
    double best = -1;
    double hits = 0;
    double taken = 0;
    for (const auto &[score, size] : order) {
        hits += double(score) * size;
        taken += size;
        if (const auto expected = 2 * hits / (taken + wanted); expected > best) {
            best = expected;
            cut = score;
        }
    }
    return std::clamp(cut, LeastCut, MostCut);
}

/// Keeps prose that stands between kept prose of the same group.
static void fillGaps(
    const PageFeatures &features, const std::vector<float> &scores, std::vector<bool> &kept)
{
    constexpr size_t None = size_t(-1);
    auto last = None;
    for (size_t at = 0; at < kept.size(); ++at) {
        if (!kept[at] || !features.isProse(at))
            continue;
        for (auto between = last == None ? at : last + 1; between < at; ++between) {
            const bool isLike = features.groupOf(between) == features.groupOf(at)
                || features.groupOf(between) == features.groupOf(last);
            if (at - last < 8 && isLike && features.isProse(between) && scores[between] > FillCut)
                kept[between] = true;
        }
        last = at;
    }
}

/// Leaves out what is said in other, not longer, kept blocks already: copies for other screens, the
/// whole text once more in a hidden place.
static void dropRepeats(const PageText &page, const PageFeatures &features, std::vector<bool> &kept)
{
    constexpr int LeastWords = 25;
    std::vector<size_t> order;
    for (size_t at = 0; at < kept.size(); ++at) {
        if (kept[at])
            order.push_back(at);
    }
    std::ranges::stable_sort(order, {}, [&](size_t at) { return page.blocks[at].words; });
    std::unordered_set<quint32> said;
    for (const auto at : order) {
        const auto &shingles = features.shingles(at);
        const auto again =
            std::ranges::count_if(shingles, [&](quint32 hash) { return said.contains(hash); });
        if (page.blocks[at].words >= LeastWords && size_t(again) * 10 >= shingles.size() * 9)
            kept[at] = false;
        said.insert(shingles.begin(), shingles.end());
    }
}

std::vector<bool> judgeBlocks(
    const PageText &page, const PageFeatures &features, const std::vector<float> &scores)
{
    std::vector<bool> kept(page.blocks.size());
    const auto cut = bestCut(page, scores);
    for (size_t at = 0; at < kept.size(); ++at)
        kept[at] =
            scores[at] >= (page.blocks[at].places & BesidePlaces ? std::max(cut, BesideCut) : cut);
    fillGaps(features, scores, kept);
    for (size_t at = 0; at < kept.size(); ++at)
        kept[at] = kept[at] && page.blocks[at].kind != BlockKind::Caption;
    dropRepeats(page, features, kept);
    return kept;
}

} // namespace postil
