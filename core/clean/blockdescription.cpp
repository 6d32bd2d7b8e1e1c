// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/featurerow.h"

#include <algorithm>

namespace postil {

/// More than both looks fill in.
static constexpr size_t MostColumns = 240;

static double kindOf(const TextBlock &block, Tag tag)
{
    if (block.kind == BlockKind::Paragraph)
        return tag == Tag::P ? 0 : tag == Tag::Div ? 1 : block.cell != NoNode ? 2 : 3;
    return 3 + int(block.kind);
}

FeatureRows PageFeatures::describe(const std::vector<float> &types) const
{
    FeatureRows rows(m_page.blocks.size(), MostColumns);
    for (size_t at = 0; at < m_page.blocks.size(); ++at) {
        Row row{rows.row(at)};
        describeText(at, row);
        describePlace(at, row);
        describeRepeating(at, row);
        describeSection(at, row);
        describeNeighbours(at, row);
        describePosition(at, row);
        describeContainers(at, row);
        describeFacts(row, types);
        rows.setColumns(row.columns);
    }
    return rows;
}

/// What the text itself shows.
void PageFeatures::describeText(size_t at, Row &row) const
{
    const auto &block = m_page.blocks[at];
    const auto text = m_page.textOf(block);
    const auto &it = m_letters[at];
    const auto last = text.back().unicode();
    const auto first = text.front();
    const bool endsSentence = last == u'.' || last == u'!' || last == u'?' || last == 0x3002
        || last == 0x201d || last == u'"' || last == 0x2026;
    const auto words = double(block.words);
    row.addAll({kindOf(block, m_tree.tag(block.node)), double(block.level), words,
        share(block.linkWords, words), double(block.links), share(text.size(), words), it.ends,
        share(it.ends, words), it.commas, share(it.commas, words),
        share(it.digits, it.letters + it.digits), share(it.upper, it.letters), it.bars, it.marks,
        it.quotes, double(endsSentence), double(last == u':'), double(first.isUpper()),
        double(first.isDigit()), share(block.strongWords, words), double(block.lineBreaks),
        double(it.isDate), it.sum, it.least, it.most, m_titleLikeness[at], m_summaryLikeness[at],
        m_bodyLikeness[at], m_repeated[at], double(last == 0x2026 || text.endsWith(u"...")),
        double(first == u'\u2014' || first == u'-'), double(first.isLower()), it.phrases});
}

/// What is around it.
void PageFeatures::describePlace(size_t at, Row &row) const
{
    const auto &block = m_page.blocks[at];
    for (const auto place : {InArticle, InMain, InAside, InFooter, InNav, InHeader, InForm,
             InFigure, InHidden, InNoscript, InDescription, InLabel})
        row.add(bool(block.places & place));
    const auto &node = m_nodes[size_t(block.node)];
    for (const auto family : {CommentFamily, RelatedFamily, ShareFamily, ContentFamily,
             NavigationFamily, PromotionFamily, AuthorFamily, ForumFamily, EmbedFamily})
        row.add(bool(node.families & family));
    const auto parent = m_tree.at(block.node).parent;
    const auto &group = m_groups[m_groupOf[at]];
    row.addAll({double(group.blocks), share(group.words, group.blocks),
        share(group.linkWords, group.words), share(group.proseWords, m_nodes[0].proseWords),
        share(group.inMain, group.blocks), double(at) - double(group.first),
        double(group.last) - double(at), double(m_groupOf[at] == m_mostProse),
        share(group.proseWords, m_groups[m_mostProse].proseWords)});
    row.addAll({double(block.quoteDepth), double(block.listDepth), double(block.table != NoNode),
        double(node.depth), node.pathWeight / std::sqrt(float(node.pathWords + 3)), node.ownName,
        node.leastName, node.mostName, node.sumName,
        parent >= 0 ? m_nodes[size_t(parent)].ownName : 0});
}

void PageFeatures::describeNeighbours(size_t at, Row &row) const
{
    const auto &blocks = m_page.blocks;
    const auto &own = blocks[at];
    for (const int offset : {-3, -2, -1, 1, 2, 3}) {
        const auto other = qsizetype(at) + offset;
        if (other < 0 || other >= qsizetype(blocks.size())) {
            row.addAll({-1, -1});
            if (std::abs(offset) == 1)
                row.addAll({-1, -1, -1, -1});
            continue;
        }
        const auto &it = blocks[size_t(other)];
        row.addAll({double(it.words), share(it.linkWords, it.words)});
        if (std::abs(offset) != 1)
            continue;
        row.addAll({kindOf(it, m_tree.tag(it.node)), double(it.node == own.node),
            double(m_tree.at(it.node).parent == m_tree.at(own.node).parent),
            m_nodes[size_t(it.node)].sumName});
    }
    const auto count = blocks.size();
    const auto before = m_proseBefore[at];
    const auto after = m_proseAfter[at];
    row.addAll(
        {before == count ? 999 : double(at - before), after == count ? 999 : double(after - at),
            before == count ? -1 : double(m_wordsBefore[at] - m_wordsBefore[before]),
            after == count ? -1 : double(m_wordsBefore[after] - m_wordsBefore[at]),
            before == count ? 99
                            : double(m_nodes[size_t(own.node)].depth
                                  - m_nodes[size_t(meeting(own.node, blocks[before].node))].depth),
            after == count ? 99
                           : double(m_nodes[size_t(own.node)].depth
                                 - m_nodes[size_t(meeting(own.node, blocks[after].node))].depth)});
}

void PageFeatures::describePosition(size_t at, Row &row) const
{
    const auto count = m_page.blocks.size();
    row.addAll(
        {double(at), share(double(at), double(count)), share(m_wordsBefore[at], m_totalWords),
            double(m_totalWords - m_wordsBefore[at]), double(m_titleBlock >= 0)});
    if (m_titleBlock < 0) {
        row.addAll({0, 0});
        return;
    }
    row.addAll({std::clamp(double(at) - m_titleBlock, -50.0, 300.0),
        double(m_wordsBefore[at]) - m_wordsBefore[size_t(m_titleBlock)]});
}

/// The innermost element around both; at most as many steps as the tree is deep.
NodeIndex PageFeatures::meeting(NodeIndex a, NodeIndex b) const
{
    while (!m_tree.contains(a, b))
        a = m_tree.at(a).parent;
    return a;
}

/// How much text, and of what sort, is within the elements around it.
void PageFeatures::describeContainers(size_t at, Row &row) const
{
    const auto &block = m_page.blocks[at];
    const auto allProse = double(m_nodes[0].proseWords);
    auto node = block.node;
    double like = 1;
    double likeWords = 0;
    for (int step = 0; step < 6; ++step) {
        const auto &it = m_nodes[size_t(node)];
        if (step < 4)
            row.addAll({grown(it.words), linkShare(it), share(it.proseWords, it.words),
                share(it.proseWords, allProse), double(it.blocks), double(it.likeSiblings)});
        if (it.likeSiblings > like && step > 0) {
            like = it.likeSiblings;
            likeWords = it.words;
        }
        if (m_tree.at(node).parent > 0)
            node = m_tree.at(node).parent;
    }
    row.addAll({like, likeWords});
    for (const auto main : {m_halfMain, m_wideMain, m_bestMain}) {
        const auto met = main == NoNode ? 0 : meeting(main, block.node);
        const auto &meet = m_nodes[size_t(met)];
        row.addAll({main == NoNode ? -1.0 : double(m_nodes[size_t(main)].depth - meet.depth),
            double(m_nodes[size_t(block.node)].depth - meet.depth),
            main == NoNode                          ? 0
                : block.node < main                 ? -1.0
                : block.node >= m_tree.at(main).end ? 1.0
                                                    : 0.0});
    }
}

std::vector<float> PageFeatures::describePage() const
{
    const auto &f = m_facts;
    return {f.logWords, f.blocks, f.proseShare, f.linkShare, f.articles, f.headings, f.forms,
        f.itemShare, f.cellShare, f.codeShare, f.meanWords, f.kindOfGraph, f.hasArticleData,
        f.hasProductData, f.hasForumData, f.hasListData, f.times, f.prices, f.longestProse,
        f.bodyKnown, f.topLike, f.commentShare, f.forumShare, f.relatedShare, f.mainShare,
        f.widestProse, f.codeBlocks, f.questions, f.tables, f.pictures, f.topHeadings, f.told[0],
        f.told[1], f.told[2], f.told[3], f.told[4], f.told[5]};
}

/// How many numbers describeFacts adds.
static size_t factColumns(const std::vector<float> &types)
{
    return 5 + types.size();
}

void PageFeatures::describeFacts(Row &row, const std::vector<float> &types) const
{
    const auto &f = m_facts;
    row.addAll({f.logWords, f.proseShare, f.linkShare, double(f.bodyKnown > 0), f.commentShare});
    for (const auto type : types)
        row.add(type);
}

void PageFeatures::describeAgain(
    FeatureRows &rows, const std::vector<float> &scores, const std::vector<float> &types) const
{
    const auto count = m_page.blocks.size();
    std::vector<double> kept(m_nodes.size());
    std::vector<double> keptOfGroup(m_groups.size());
    double keptWords = 0;
    double surest = 0;
    for (size_t at = 0; at < count; ++at) {
        const auto words = m_page.blocks[at].words * double(scores[at]);
        kept[size_t(m_page.blocks[at].node)] += words;
        keptOfGroup[m_groupOf[at]] += words;
        keptWords += words;
        surest = std::max(surest, double(scores[at]) * std::min(1, m_page.blocks[at].words / 10));
    }
    for (auto at = m_tree.size() - 1; at > 0; --at)
        kept[size_t(m_tree.at(at).parent)] += kept[size_t(at)];
    std::vector<double> sureBefore(count);
    double wordsSince = 9999;
    double done = 0;
    for (size_t at = 0; at < count; ++at) {
        sureBefore[at] = wordsSince;
        wordsSince = scores[at] > 0.7f && m_page.blocks[at].words >= 8
            ? 0
            : wordsSince + m_page.blocks[at].words;
    }
    const auto sectionScores = meanOfSections(scores);
    wordsSince = 9999;
    std::vector<double> sureAfter(count);
    for (auto at = count; at-- > 0;) {
        sureAfter[at] = wordsSince;
        wordsSince = scores[at] > 0.7f && m_page.blocks[at].words >= 8
            ? 0
            : wordsSince + m_page.blocks[at].words;
    }
    const auto own = rows.columns() - std::min(rows.columns(), factColumns(types));
    for (size_t at = 0; at < count; ++at) {
        Row row{rows.row(at), own};
        for (int offset = -4; offset <= 4; ++offset) {
            const auto other = qsizetype(at) + offset;
            row.add(other < 0 || other >= qsizetype(count) ? -1 : double(scores[size_t(other)]));
        }
        auto node = m_page.blocks[at].node;
        for (int step = 0; step < 6; ++step) {
            const auto words = m_nodes[size_t(node)].words;
            row.addAll({share(kept[size_t(node)], words), share(kept[size_t(node)], keptWords)});
            if (m_tree.at(node).parent > 0)
                node = m_tree.at(node).parent;
        }
        const auto group = m_groupOf[at];
        row.addAll({share(keptOfGroup[group], m_groups[group].words),
            share(keptOfGroup[group], keptWords)});
        const auto heading = m_headings[at];
        const auto repeated = m_nodes[size_t(m_page.blocks[at].node)].repeated;
        const auto around = repeated == NoNode ? DomTree::Root : m_tree.at(repeated).parent;
        row.addAll({heading < 0 ? -1.0 : double(scores[size_t(heading)]), sectionScores[at],
            repeated == NoNode ? -1.0
                               : share(kept[size_t(repeated)], m_nodes[size_t(repeated)].words),
            share(kept[size_t(around)], m_nodes[size_t(around)].words)});
        row.addAll({sureBefore[at], sureAfter[at], keptWords, share(keptWords, m_totalWords),
            share(done, keptWords), surest});
        done += m_page.blocks[at].words * double(scores[at]);
        describeFacts(row, types);
        rows.setColumns(row.columns);
    }
}

} // namespace postil
