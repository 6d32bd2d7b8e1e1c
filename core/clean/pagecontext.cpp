// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/featurerow.h"
#include "core/clean/phrases.h"

namespace postil {

/// Blocks of at most so many words can be labels: "Comments", "Read more".
static constexpr qint32 LabelWords = 8;
/// So many blocks back a label is near.
static constexpr size_t NearBlocks = 12;
/// So many alike are a list of posts or teasers.
static constexpr qint32 ManyAlike = 3;

void PageFeatures::readWords()
{
    constexpr size_t MostWords = 400;
    m_words.reserve(size_t(m_page.text.size()) / 6);
    for (const auto &block : m_page.blocks) {
        m_wordsFrom.push_back(quint32(m_words.size()));
        addWordHashes(m_page.textOf(block), MostWords, m_words);
    }
    m_wordsFrom.push_back(quint32(m_words.size()));
}

void PageFeatures::readLetters()
{
    m_letters.resize(m_page.blocks.size());
    for (size_t at = 0; at < m_letters.size(); ++at) {
        auto &it = m_letters[at];
        int letters = 0;
        int upper = 0;
        for (const auto c : m_page.textOf(m_page.blocks[at])) {
            const auto code = c.unicode();
            if (code == u' ')
                continue;
            if (code < 128 ? (code | 32) >= u'a' && (code | 32) <= u'z' : c.isLetter()) {
                ++letters;
                upper += code < 128 ? code < u'a' : c.isUpper();
                continue;
            }
            it.digits += code >= u'0' && code <= u'9';
            it.ends +=
                code == u'.' || code == u'!' || code == u'?' || code == 0x3002 || code == 0x061f;
            it.commas +=
                code == u',' || code == u';' || code == 0x3001 || code == 0xff0c || code == 0x060c;
            it.bars += code == u'|' || code == u'/' || code == 0x203a || code == 0xbb
                || code == u'>' || code == 0x2022 || code == 0xb7;
            it.quotes += code == u'"' || code == 0x201c || code == 0x201d || code == 0x201e;
            it.marks += code == 0xa9 || code == u'@' || code == u'#';
        }
        it.letters = float(letters);
        it.upper = float(upper);
        it.isDate = it.digits >= 4 && m_page.blocks[at].words <= 12 && it.digits <= 16;
        for (const auto hash : shortHashes(at)) {
            const auto weight = m_weights.words.at(hash);
            it.sum += weight;
            it.least = std::min(it.least, weight);
            it.most = std::max(it.most, weight);
        }
    }
}

void PageFeatures::weighPhrases()
{
    for (size_t at = 0; at < m_letters.size(); ++at) {
        float sum = 0;
        int count = 0;
        forEachPhrase(wordsOf(at), quint32(m_page.blocks[at].kind), [&](quint32 hash) {
            sum += m_weights.phrases.at(hash);
            ++count;
        });
        m_letters[at].phrases = sum / std::sqrt(float(count + 3));
    }
}

std::vector<quint32> PageFeatures::phraseHashes(size_t block) const
{
    std::vector<quint32> hashes;
    forEachPhrase(wordsOf(block), quint32(m_page.blocks[block].kind),
        [&](quint32 hash) { hashes.push_back(hash % PhraseTable::Size); });
    return hashes;
}

/// Finds for each element the innermost and outermost one around it that is one of many alike, and
/// the article element.
void PageFeatures::findRepeating()
{
    for (NodeIndex at = 1; at < m_tree.size(); ++at) {
        auto &node = m_nodes[size_t(at)];
        const auto &parent = m_nodes[size_t(m_tree.at(at).parent)];
        const bool isRepeated = node.likeSiblings >= ManyAlike && node.blocks >= 2;
        node.repeated = isRepeated ? at : parent.repeated;
        node.outermost = parent.outermost != NoNode || !isRepeated ? parent.outermost : at;
        node.article = m_tree.tag(at) == Tag::Article ? at : parent.article;
        if (node.article == at)
            m_articles.push_back(at);
    }
}

/// Where headings and labels stand before each block.
void PageFeatures::readSections()
{
    const auto count = m_page.blocks.size();
    m_headings.assign(count, -1);
    m_leastLabel.assign(count, 0);
    m_worstLabel.assign(count, 0);
    m_sinceWorst.assign(count, 0);
    qint32 heading = -1;
    float worst = 0;
    qint32 worstAt = 0;
    for (size_t at = 0; at < count; ++at) {
        m_headings[at] = heading;
        m_worstLabel[at] = worst;
        m_sinceWorst[at] = m_wordsBefore[at] - worstAt;
        for (auto near = at - std::min(at, NearBlocks); near < at; ++near) {
            if (m_page.blocks[near].words <= LabelWords)
                m_leastLabel[at] = std::min(m_leastLabel[at], m_letters[near].sum);
        }
        const auto &block = m_page.blocks[at];
        if (block.kind == BlockKind::Heading)
            heading = qint32(at);
        const bool isInMain = m_bestMain == NoNode || block.node > m_bestMain;
        if (isInMain && block.words <= LabelWords && block.linkWords < block.words
            && m_letters[at].sum < worst) {
            worst = m_letters[at].sum;
            worstAt = m_wordsBefore[at];
        }
    }
}

/// The mean of `scores`, by words, from one heading to the next.
std::vector<double> PageFeatures::meanOfSections(const std::vector<float> &scores) const
{
    std::vector<double> means(scores.size());
    for (size_t first = 0; first < scores.size();) {
        double words = 0;
        double kept = 0;
        auto end = first;
        for (; end < scores.size() && m_headings[end] == m_headings[first]; ++end) {
            words += m_page.blocks[end].words + 1;
            kept += double(scores[end]) * (m_page.blocks[end].words + 1);
        }
        for (; first < end; ++first)
            means[first] = kept / words;
    }
    return means;
}

/// Of the lists around it: posts of a forum, comments, teasers, products.
void PageFeatures::describeRepeating(size_t at, Row &row) const
{
    const auto &own = m_nodes[size_t(m_page.blocks[at].node)];
    const auto allProse = m_nodes[0].proseWords;
    for (const auto node : {own.repeated, own.outermost}) {
        if (node == NoNode) {
            row.addAll({0, 0, 0, 0, 0, 0, 0, 0});
            continue;
        }
        const auto &it = m_nodes[size_t(node)];
        const auto &around = m_nodes[size_t(m_tree.at(node).parent)];
        row.addAll({double(it.likeSiblings), double(it.likeNumber), double(it.words), linkShare(it),
            share(around.dates, it.likeSiblings), share(around.headings, it.likeSiblings),
            share(around.words, it.likeSiblings), share(around.proseWords, allProse)});
    }
    const auto article = own.article;
    row.addAll({article == NoNode
            ? -1.0
            : double(std::ranges::lower_bound(m_articles, article) - m_articles.begin()),
        article == NoNode ? -1.0 : share(m_nodes[size_t(article)].proseWords, allProse),
        m_bodyProperty == NoNode ? -1.0
                                 : double(m_tree.contains(m_bodyProperty, m_page.blocks[at].node)),
        m_bodyProperty == NoNode ? -1.0
                                 : share(m_nodes[size_t(m_bodyProperty)].proseWords, allProse)});
}

/// Of the heading and the labels before it.
void PageFeatures::describeSection(size_t at, Row &row) const
{
    const auto heading = m_headings[at];
    row.addAll({m_leastLabel[at], m_worstLabel[at], double(m_sinceWorst[at])});
    if (heading < 0) {
        row.addAll({-1, -1, 0, 0, -1, 0});
        return;
    }
    const auto &it = m_page.blocks[size_t(heading)];
    const auto &own = m_nodes[size_t(m_page.blocks[at].node)];
    const auto met = meeting(it.node, m_page.blocks[at].node);
    row.addAll({double(at) - heading, double(m_wordsBefore[at] - m_wordsBefore[size_t(heading)]),
        double(it.level), m_letters[size_t(heading)].sum,
        double(own.depth - m_nodes[size_t(met)].depth), m_nodes[size_t(it.node)].sumName});
}

} // namespace postil
