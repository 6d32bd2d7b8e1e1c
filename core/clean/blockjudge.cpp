// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/blockjudge.h"

#include "core/clean/hashcounts.h"

#include <algorithm>
#include <array>

namespace postil {

/// What the page itself calls navigation, footer or aside needs to be likelier than not.
static constexpr quint16 BesidePlaces = InNav | InFooter | InAside;
static constexpr float BesideCut = 0.5f;

/// A paragraph between kept ones of its sort needs no more than this.
static constexpr float FillCut = 0.15f;

/// The probability from which on keeping blocks makes the expected F1 of the page greatest. Two
/// views of what the probabilities mean are mixed. Blocks that stand or fall each for itself are
/// cut low on a page that the model is unsure of. In articles they stand or fall together (all of
/// the comments, all of the teasers): the truth is what lies above some cut, any of them as likely
/// as another.
static float bestCut(const PageText &page, const std::vector<float> &scores, float likelyArticle)
{
    constexpr size_t Steps = 80;
    std::array<double, Steps + 1> words{}; // of blocks that are at least so likely
    std::array<double, Steps + 1> wanted{}; // how many of them are in the body, on the average
    for (size_t at = 0; at < scores.size(); ++at) {
        const auto step = std::min(Steps, size_t(scores[at] * Steps));
        words[step] += page.blocks[at].words + 1;
        wanted[step] += double(scores[at]) * (page.blocks[at].words + 1);
    }
    for (auto step = Steps; step-- > 0;) {
        words[step] += words[step + 1];
        wanted[step] += wanted[step + 1];
    }
    const auto f1 = [](double hits, double sum) { return sum > 0 ? 2 * hits / sum : 1; };
    size_t cut = Steps / 2;
    double best = -1;
    for (size_t step = Steps / 10; step <= Steps * 9 / 10; step += 2) {
        double together = 0;
        for (size_t truth = 1; truth < Steps; truth += 2)
            together += f1(words[std::max(step, truth)], words[step] + words[truth]);
        const auto alone = f1(wanted[step], words[step] + wanted[0]);
        const auto share = double(likelyArticle);
        const auto expected = share * together / (Steps / 2) + (1 - share) * alone;
        if (expected > best) {
            best = expected;
            cut = step;
        }
    }
    return float(cut) / Steps;
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

/// Leaves out what people said of an article, however much it is, if there is an article without.
static void dropComments(const PageText &page, const PageFeatures &features, float likelyArticle,
    std::vector<bool> &kept)
{
    constexpr float SurelyArticle = 0.7f;
    constexpr qint32 LeastWords = 40;
    const auto isComment = [&](size_t at) {
        return features.nodes()[size_t(page.blocks[at].node)].families & CommentFamily;
    };
    qint32 words = 0;
    for (size_t at = 0; at < kept.size(); ++at)
        words += kept[at] && !isComment(at) ? page.blocks[at].words : 0;
    if (likelyArticle < SurelyArticle || words < LeastWords)
        return;
    for (size_t at = 0; at < kept.size(); ++at)
        kept[at] = kept[at] && !isComment(at);
}

/// Keeps a post from elsewhere that is quoted beside kept text as a whole, signature and all.
static void keepQuotedPosts(const PageText &page, const PageFeatures &features,
    const std::vector<float> &scores, std::vector<bool> &kept)
{
    constexpr float LeastScore = 0.15f;
    const auto isQuotedPost = [&](size_t at) {
        const auto &block = page.blocks[at];
        return block.quoteDepth > 0
            && (features.nodes()[size_t(block.node)].families & EmbedFamily);
    };
    for (size_t first = 0; first < kept.size(); ++first) {
        auto end = first;
        float score = 0;
        float words = 0;
        for (; end < kept.size() && isQuotedPost(end); ++end) {
            score += scores[end] * float(page.blocks[end].words + 1);
            words += float(page.blocks[end].words + 1);
        }
        const bool isBeside = (first > 0 && kept[first - 1]) || (end < kept.size() && kept[end]);
        if (end > first && isBeside && score >= LeastScore * words)
            std::fill(kept.begin() + qsizetype(first), kept.begin() + qsizetype(end), true);
        first = std::max(first, end);
    }
}

/// Leaves out what is said in kept blocks of another sort already, and not longer: copies for other
/// screens, the whole text once more in a hidden place.
static void dropRepeats(const PageText &page, const PageFeatures &features, std::vector<bool> &kept)
{
    constexpr int LeastWords = 25;
    std::vector<size_t> order;
    size_t words = 0;
    bool isAny = false;
    for (size_t at = 0; at < kept.size(); ++at) {
        if (!kept[at])
            continue;
        order.push_back(at);
        words += features.shingles(at).size();
        isAny =
            isAny || (page.blocks[at].words >= LeastWords && features.repeatedShare(at) > 0.85f);
    }
    if (!isAny)
        return;
    std::ranges::stable_sort(order, {}, [&](size_t at) { return page.blocks[at].words; });
    HashCounts saidIn(words); // the number of the group, from 1 on
    for (const auto at : order) {
        const auto shingles = features.shingles(at);
        const auto group =
            page.blocks[at].places & InHidden ? -1 : qint32(features.groupOf(at)) + 1;
        const auto again = std::ranges::count_if(shingles, [&](quint32 hash) {
            const auto said = saidIn.at(hash);
            return said != 0 && said != group;
        });
        if (page.blocks[at].words >= LeastWords && size_t(again) * 10 >= shingles.size() * 8)
            kept[at] = false;
        for (const auto hash : shingles) {
            if (auto &said = saidIn[hash]; said == 0)
                said = group;
        }
    }
}

/// Of many blocks that are alike a few are no body where most are none.
static void dropStrays(const PageText &page, const PageFeatures &features, std::vector<bool> &kept)
{
    constexpr float LeastShare = 0.15f;
    constexpr qint32 Many = 4;
    struct Group
    {
        qint32 blocks = 0;
        float words = 0;
        float kept = 0;
    };
    std::vector<Group> groups(kept.size()); // never more groups than blocks
    for (size_t at = 0; at < kept.size(); ++at) {
        auto &group = groups[features.groupOf(at)];
        const auto words = float(page.blocks[at].words + 1);
        ++group.blocks;
        group.words += words;
        group.kept += kept[at] ? words : 0;
    }
    for (size_t at = 0; at < kept.size(); ++at) {
        const auto &group = groups[features.groupOf(at)];
        const bool isStray = group.blocks >= Many && group.kept <= LeastShare * group.words;
        kept[at] = kept[at] && !isStray;
    }
}

std::vector<bool> judgeBlocks(const PageText &page, const PageFeatures &features,
    const std::vector<float> &scores, float likelyArticle)
{
    std::vector<bool> kept(page.blocks.size());
    const auto cut = bestCut(page, scores, likelyArticle);
    for (size_t at = 0; at < kept.size(); ++at)
        kept[at] =
            scores[at] >= (page.blocks[at].places & BesidePlaces ? std::max(cut, BesideCut) : cut);
    fillGaps(features, scores, kept);
    dropComments(page, features, likelyArticle, kept);
    keepQuotedPosts(page, features, scores, kept);
    for (size_t at = 0; at < kept.size(); ++at)
        kept[at] = kept[at] && page.blocks[at].kind != BlockKind::Caption
            && !(features.isTitle(at) && page.blocks[at].level == 1);
    dropRepeats(page, features, kept);
    dropStrays(page, features, kept);
    return kept;
}

} // namespace postil
