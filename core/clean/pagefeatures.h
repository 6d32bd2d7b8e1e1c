// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/pagetext.h"
#include "core/clean/wordtable.h"

namespace postil {

/// Numbers that describe every block of a page to the model, one row each of `columns` numbers.
struct FeatureRows
{
    size_t columns = 0;
    std::vector<float> values;

    const float *row(size_t block) const { return values.data() + block * columns; }
    float *row(size_t block) { return values.data() + block * columns; }
};

/// What is known of an element from all text within it.
struct NodeStatistics
{
    qint32 words = 0;
    qint32 linkWords = 0;
    qint32 proseWords = 0; ///< in paragraphs of some length that are hardly linked
    qint32 blocks = 0;
    qint32 likeSiblings = 0; ///< siblings with the same tag and classes, itself included
    qint32 depth = 0;
    float ownName = 0; ///< what its classes and id say: sum of weights
    float leastName = 0; ///< the least of it and all elements around it
    float mostName = 0;
    float sumName = 0;
    quint16 families = 0; ///< NameFamily of it and all elements around it
};

/// What sort of thing the words of a class or id name.
enum NameFamily : quint16
{
    CommentFamily = 1,
    RelatedFamily = 2,
    ShareFamily = 4,
    ContentFamily = 8,
    NavigationFamily = 16,
    PromotionFamily = 32,
    AuthorFamily = 64,
    ForumFamily = 128,
};

/// Describes pages: structure, density, position, words of classes and of short texts. The weights
/// of words are learned, see tests/bench/clean. Linear.
class PageFeatures
{
public:
    PageFeatures(
        const DomTree &tree, const PageText &page, const WordTable &names, const WordTable &words);

    /// Numbers of the page as a whole, by which its type is told.
    std::vector<float> describePage() const;
    /// The first look, at each block for itself and its surroundings; `types` is what the page is
    /// likely to be (an article, a forum …).
    FeatureRows describe(const std::vector<float> &types) const;
    /// The second look: with `scores`, the first model's probability of each block.
    FeatureRows describeAgain(const FeatureRows &first, const std::vector<float> &scores,
        const std::vector<float> &types) const;

    /// Hashes of class words around each block and of its own words if it is short, for training.
    std::vector<quint32> nameHashes(size_t block) const;
    std::vector<quint32> shortHashes(size_t block) const;

    const std::vector<NodeStatistics> &nodes() const { return m_nodes; }
    /// Hashes of each four words in turn of a block, or of all its words when it has fewer.
    const std::vector<quint32> &shingles(size_t block) const { return m_shingles[block]; }
    bool isProse(size_t block) const { return isProse(m_page.blocks[block]); }
    quint32 groupOf(size_t block) const { return m_groupOf[block]; }
    /// Share of a block's words that stand in the title; for a block as long as the title.
    float titleLikeness(size_t block) const { return m_titleLikeness[block]; }

private:
    struct Row;
    struct PageFacts
    {
        float logWords = 0, blocks = 0, proseShare = 0, linkShare = 0, articles = 0, headings = 0;
        float forms = 0, itemShare = 0, cellShare = 0, codeShare = 0, meanWords = 0,
              kindOfGraph = 0;
        float hasArticleData = 0, hasProductData = 0, hasForumData = 0, hasListData = 0;
        float times = 0, prices = 0, longestProse = 0, bodyKnown = 0, topLike = 0;
        float commentShare = 0, forumShare = 0, relatedShare = 0, widestProse = 0, codeBlocks = 0;
        float questions = 0, mainShare = 0, tables = 0, pictures = 0, topHeadings = 0;
    };

    /// Blocks whose elements have the same tags and classes: paragraphs of the body, of comments …
    struct Group
    {
        qint32 blocks = 0;
        qint32 words = 0;
        qint32 linkWords = 0;
        qint32 proseWords = 0;
    };

    void readNodes();
    void groupBlocks();
    void countLikeSiblings();
    void weighNames();
    void findMain();
    void readHead();
    void readStructuredData(QStringView json);
    void readArticleBody(QStringView json);
    void compareTexts();
    void readPageFacts();
    void describeText(size_t block, Row &row) const;
    void describePlace(size_t block, Row &row) const;
    void describeNeighbours(size_t block, Row &row) const;
    void describePosition(size_t block, Row &row) const;
    void describeContainers(size_t block, Row &row) const;
    void describeFacts(Row &row, const std::vector<float> &types) const;
    void findRepeats();
    bool isProse(const TextBlock &block) const;
    NodeIndex meeting(NodeIndex a, NodeIndex b) const;

    const DomTree &m_tree;
    const PageText &m_page;
    const WordTable &m_names;
    const WordTable &m_words;
    std::vector<NodeStatistics> m_nodes;
    std::vector<Group> m_groups;
    std::vector<quint32> m_groupOf; ///< by block
    std::vector<float> m_titleLikeness;
    std::vector<float> m_summaryLikeness;
    std::vector<float> m_bodyLikeness; ///< with the body that the page's own structured data give
    std::vector<std::vector<quint32>> m_shingles;
    std::vector<float> m_repeated; ///< share of a block's words that come elsewhere on the page too
    std::vector<quint32> m_title; ///< hashes of words, sorted
    std::vector<quint32> m_summary;
    std::vector<quint32> m_bodyShingles; ///< of four words each, sorted
    std::vector<size_t>
        m_proseBefore; ///< by block: number of the last prose block before, or itself
    std::vector<size_t> m_proseAfter;
    std::vector<qint32> m_wordsBefore;
    PageFacts m_facts;
    qint32 m_totalWords = 0;
    qint32 m_titleBlock = -1; ///< the heading that is the title
    NodeIndex m_halfMain = NoNode; ///< the innermost element with half of the page's prose
    NodeIndex m_wideMain = NoNode; ///< with four fifths of it
    NodeIndex m_bestMain = NoNode; ///< with the most prose close under it
    float m_bestScore = 0;
};

} // namespace postil
