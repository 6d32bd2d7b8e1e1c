// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/featurerows.h"
#include "core/clean/nodestatistics.h"
#include "core/clean/pagetext.h"
#include "core/clean/wordtable.h"

#include <span>

namespace postil {

/// Describes pages: structure, density, position, words of classes and of short texts. The weights
/// of words are learned, see tests/bench/clean. Linear.
class PageFeatures
{
public:
    PageFeatures(const DomTree &tree, const PageText &page, const PageWords &words);

    /// Hashes of all class words of the page, below TypeTable::Size, each once; for training.
    std::vector<quint32> pageHashes() const;

    /// Numbers of the page as a whole, by which its type is told.
    std::vector<float> describePage() const;
    /// The first look, at each block for itself and its surroundings; `types` is what the page is
    /// likely to be (an article, a forum …).
    FeatureRows describe(const std::vector<float> &types) const;
    /// The second look, which goes on from what the first one left in `rows`: with `scores`, the
    /// first model's probability of each block.
    void describeAgain(
        FeatureRows &rows, const std::vector<float> &scores, const std::vector<float> &types) const;

    /// Hashes of class words around each block (as often as they come), of its own words if it is
    /// short (each once), and of its phrases, for training.
    std::vector<quint32> nameHashes(size_t block) const;
    std::vector<quint32> shortHashes(size_t block) const;
    std::vector<quint32> phraseHashes(size_t block) const;

    const std::vector<NodeStatistics> &nodes() const { return m_nodes; }
    /// Hashes of each four words in turn of a block, or of all its words when it has fewer.
    std::span<const quint32> shingles(size_t block) const
    {
        return std::span(m_shingles)
            .subspan(m_shinglesFrom[block], m_shinglesFrom[block + 1] - m_shinglesFrom[block]);
    }
    bool isProse(size_t block) const { return isProse(m_page.blocks[block]); }
    quint32 groupOf(size_t block) const { return m_groupOf[block]; }
    /// Share of a block's words that come elsewhere on the page too.
    float repeatedShare(size_t block) const { return m_repeated[block]; }
    bool isTitle(size_t block) const { return qint32(block) == m_titleBlock; }
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
        std::array<float, TypeTable::Types> told{}; ///< what its class words say of its type
    };

    /// What the characters of a block show.
    struct Letters
    {
        float letters = 0, digits = 0, upper = 0, ends = 0, commas = 0, marks = 0, bars = 0,
              quotes = 0;
        bool isDate = false;
        float sum = 0, least = 0, most = 0; ///< weights of its words, if it is short
        float phrases = 0; ///< what its phrases say together
    };

    /// Blocks whose elements have the same tags and classes: paragraphs of the body, of comments …
    struct Group
    {
        qint32 blocks = 0;
        qint32 words = 0;
        qint32 linkWords = 0;
        qint32 proseWords = 0;
        qint32 inMain = 0; ///< blocks within the best main element
        qint32 first = -1; ///< number of the first block
        qint32 last = 0;
    };

    std::span<const quint32> wordsOf(size_t block) const
    {
        return std::span(m_words).subspan(
            m_wordsFrom[block], m_wordsFrom[block + 1] - m_wordsFrom[block]);
    }
    void readWords();
    void readLetters();
    void weighPhrases();
    void readNodes();
    void findRepeating();
    void readSections();
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
    std::vector<double> meanOfSections(const std::vector<float> &scores) const;
    void describeRepeating(size_t block, Row &row) const;
    void describeSection(size_t block, Row &row) const;
    void describeNeighbours(size_t block, Row &row) const;
    void describePosition(size_t block, Row &row) const;
    void describeContainers(size_t block, Row &row) const;
    void describeFacts(Row &row, const std::vector<float> &types) const;
    void findRepeats();
    bool isProse(const TextBlock &block) const;
    NodeIndex meeting(NodeIndex a, NodeIndex b) const;

    const DomTree &m_tree;
    const PageText &m_page;
    const PageWords &m_weights;
    std::vector<NodeStatistics> m_nodes;
    std::vector<Letters> m_letters; ///< by block
    std::vector<quint32> m_signatures; ///< of tag and classes, by node
    std::vector<qint32> m_headings; ///< by block: number of the last heading before it, or -1
    std::vector<float> m_leastLabel; ///< by block: the weight of the worst label near before it
    std::vector<float> m_worstLabel; ///< of all before it, since the prose began
    std::vector<qint32> m_sinceWorst; ///< words since that label
    std::vector<quint32> m_pageHashes;
    NodeIndex m_bodyProperty = NoNode; ///< the element that says to be the article's body
    std::vector<NodeIndex> m_articles;
    std::vector<Group> m_groups;
    size_t m_mostProse = 0; ///< the group with the most
    std::vector<quint32> m_groupOf; ///< by block
    std::vector<float> m_titleLikeness;
    std::vector<float> m_summaryLikeness;
    std::vector<float> m_bodyLikeness; ///< with the body that the page's own structured data give
    std::vector<quint32> m_words; ///< hashes of the first words of each block in turn
    std::vector<quint32> m_wordsFrom; ///< by block, where they begin; one more at the end
    std::vector<quint32> m_shingles;
    std::vector<quint32> m_shinglesFrom;
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
