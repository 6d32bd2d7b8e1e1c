// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/pagefeatures.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qint32 ProseWords = 12;

PageFeatures::PageFeatures(
    const DomTree &tree, const PageText &page, const WordTable &names, const WordTable &words)
    : m_tree(tree)
    , m_page(page)
    , m_names(names)
    , m_words(words)
{
    readNodes();
    groupBlocks();
    countLikeSiblings();
    weighNames();
    findMain();
    readHead();
    compareTexts();
    readPageFacts();
}

bool PageFeatures::isProse(const TextBlock &block) const
{
    return block.words >= ProseWords && block.linkWords * 3 < block.words
        && !(block.places & (InHidden | InNoscript));
}

/// Sums up what is within each element; also where prose is before and after each block.
void PageFeatures::readNodes()
{
    m_nodes.resize(size_t(m_tree.size()));
    const auto count = m_page.blocks.size();
    m_proseBefore.resize(count);
    m_proseAfter.resize(count);
    m_wordsBefore.resize(count);
    auto prose = count;
    for (size_t at = 0; at < count; ++at) {
        const auto &block = m_page.blocks[at];
        auto &node = m_nodes[size_t(block.node)];
        node.words += block.words;
        node.linkWords += block.linkWords;
        ++node.blocks;
        if (isProse(block)) {
            node.proseWords += block.words;
            prose = at;
        }
        m_proseBefore[at] = prose;
        m_wordsBefore[at] = m_totalWords;
        m_totalWords += block.words;
    }
    prose = count;
    for (auto at = count; at-- > 0;) {
        if (isProse(m_page.blocks[at]))
            prose = at;
        m_proseAfter[at] = prose;
    }
    for (auto at = m_tree.size() - 1; at > 0; --at) {
        const auto &node = m_nodes[size_t(at)];
        auto &parent = m_nodes[size_t(m_tree.at(at).parent)];
        parent.words += node.words;
        parent.linkWords += node.linkWords;
        parent.proseWords += node.proseWords;
        parent.blocks += node.blocks;
    }
}

void PageFeatures::groupBlocks()
{
    std::unordered_map<quint64, quint32> numbers;
    for (const auto &block : m_page.blocks) {
        quint64 key = quint64(block.kind);
        auto node = block.node;
        for (int step = 0; step < 3 && node > 0; ++step, node = m_tree.at(node).parent) {
            const auto name = m_tree.attribute(node, "class"_L1);
            key = key * 0x100000001b3ull
                + wordHash(
                    name.first(std::min<qsizetype>(name.size(), 40)), quint32(m_tree.tag(node)));
        }
        const auto number = numbers.try_emplace(key, quint32(m_groups.size())).first->second;
        if (number == m_groups.size())
            m_groups.emplace_back();
        auto &group = m_groups[number];
        ++group.blocks;
        group.words += block.words;
        group.linkWords += block.linkWords;
        group.proseWords += isProse(block) ? block.words : 0;
        m_groupOf.push_back(number);
    }
}

/// How often an element's tag and class come back among its siblings: lists of teasers, of posts.
void PageFeatures::countLikeSiblings()
{
    std::unordered_map<quint64, qint32> counts;
    std::vector<quint64> keys(m_nodes.size());
    for (NodeIndex at = 1; at < m_tree.size(); ++at) {
        const auto &node = m_tree.at(at);
        if (node.tag == Tag::Text || m_nodes[size_t(at)].words == 0)
            continue;
        const auto name = m_tree.attribute(at, "class"_L1);
        const auto signature =
            wordHash(name.first(std::min<qsizetype>(name.size(), 40)), quint32(node.tag));
        keys[size_t(at)] = (quint64(node.parent) << 32) | signature;
        ++counts[keys[size_t(at)]];
    }
    for (NodeIndex at = 1; at < m_tree.size(); ++at) {
        auto &node = m_nodes[size_t(at)];
        node.depth = m_nodes[size_t(m_tree.at(at).parent)].depth + 1;
        node.likeSiblings = keys[size_t(at)] ? counts[keys[size_t(at)]] : 1;
    }
}

template <typename Visit>
static void forEachNameHash(const DomTree &tree, NodeIndex node, Visit visit)
{
    for (auto it = tree.attributesBegin(node); it != tree.attributesEnd(node); ++it) {
        const bool isClass = it->name == u"class" || it->name == u"id";
        if (isClass)
            forEachNamePart(it->value.first(std::min<qsizetype>(it->value.size(), 200)),
                [&](QStringView part) { visit(wordHash(part)); });
        else if (it->name == u"role" || it->name == u"itemprop" || it->name == u"itemtype")
            visit(wordHash(it->value.first(std::min<qsizetype>(it->value.size(), 60)), 7));
    }
    if (tree.tag(node) == Tag::Unknown)
        visit(wordHash(tree.at(node).text, 8));
}

/// Words that sites of all kinds use in classes, by what they name.
static quint16 familyOf(quint32 hash)
{
    static const auto table = [] {
        std::unordered_map<quint32, quint16> families;
        const auto add = [&](quint16 family, QStringView words) {
            for (const auto word : words.tokenize(u' '))
                families[wordHash(word)] |= family;
        };
        add(CommentFamily,
            u"comment comments commentlist respond reply replies disqus discussion "
            "kommentar kommentare comentarios commentaires commento");
        add(RelatedFamily,
            u"related recommended recommend recommendations recirc more similar also "
            "suggested trending popular latest teaser teasers promo");
        add(ShareFamily, u"share sharing social follow subscribe newsletter signup");
        add(ContentFamily, u"content entry article post story body text");
        add(NavigationFamily,
            u"nav menu navigation breadcrumb breadcrumbs pagination pager toolbar "
            "header footer sidebar widget");
        add(PromotionFamily,
            u"ad ads advert advertisement sponsor sponsored banner cookie consent "
            "gdpr popup modal overlay");
        add(AuthorFamily, u"author byline bio meta date tags category caption credit");
        add(ForumFamily, u"forum thread topic message posts answer question");
        return families;
    }();
    const auto found = table.find(hash);
    return found == table.end() ? 0 : found->second;
}

void PageFeatures::weighNames()
{
    for (NodeIndex at = 1; at < m_tree.size(); ++at) {
        auto &node = m_nodes[size_t(at)];
        const auto &parent = m_nodes[size_t(m_tree.at(at).parent)];
        if (m_tree.at(at).attributeCount > 0 && node.words > 0)
            forEachNameHash(m_tree, at, [&](quint32 hash) {
                node.ownName += m_names.at(hash);
                if (at != m_tree.body())
                    node.families |= familyOf(hash);
            });
        node.families |= parent.families;
        node.ownName = std::clamp(node.ownName, -8.f, 8.f);
        node.leastName = std::min(parent.leastName, node.ownName);
        node.mostName = std::max(parent.mostName, node.ownName);
        node.sumName = parent.sumName + node.ownName;
    }
}

std::vector<quint32> PageFeatures::nameHashes(size_t block) const
{
    std::vector<quint32> hashes;
    for (auto at = m_page.blocks[block].node; at > 0; at = m_tree.at(at).parent)
        forEachNameHash(
            m_tree, at, [&](quint32 hash) { hashes.push_back(hash % WordTable::Size); });
    std::ranges::sort(hashes);
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

std::vector<quint32> PageFeatures::shortHashes(size_t block) const
{
    const auto &it = m_page.blocks[block];
    if (it.words > 24)
        return {};
    auto words = wordHashes(m_page.textOf(it), 24);
    std::vector<quint32> hashes;
    for (size_t at = 0; at < words.size(); ++at) {
        hashes.push_back(words[at] % WordTable::Size);
        if (at == 0)
            hashes.push_back((words[at] * 31 + 5) % WordTable::Size);
        if (at + 1 < words.size())
            hashes.push_back((words[at] * 31 + words[at + 1]) % WordTable::Size);
    }
    std::ranges::sort(hashes);
    hashes.erase(std::unique(hashes.begin(), hashes.end()), hashes.end());
    return hashes;
}

void PageFeatures::findMain()
{
    const auto all = m_nodes.empty() ? 0 : m_nodes[0].proseWords;
    std::vector<float> scores(m_nodes.size());
    for (const auto &block : m_page.blocks) {
        if (!isProse(block))
            continue;
        const auto weight = float(block.words) + 10;
        const auto parent = m_tree.at(block.node).parent;
        scores[size_t(block.node)] += weight / 2;
        if (parent >= 0)
            scores[size_t(parent)] += weight;
        if (parent > 0)
            scores[size_t(m_tree.at(parent).parent)] += weight / 2;
    }
    for (NodeIndex at = 0; at < m_tree.size(); ++at) {
        if (m_nodes[size_t(at)].proseWords * 2 >= all)
            m_halfMain = at;
        if (m_nodes[size_t(at)].proseWords * 5 >= all * 4)
            m_wideMain = at;
        if (scores[size_t(at)] > m_bestScore) {
            m_bestScore = scores[size_t(at)];
            m_bestMain = at;
        }
    }
}

void PageFeatures::readPageFacts()
{
    auto &facts = m_facts;
    qint32 links = 0;
    qint32 items = 0;
    qint32 cells = 0;
    qint32 code = 0;
    qint32 longest = 0;
    for (const auto &block : m_page.blocks) {
        links += block.linkWords;
        items += block.kind == BlockKind::ListItem ? block.words : 0;
        cells += block.cell != NoNode ? block.words : 0;
        code += block.kind == BlockKind::Code ? block.words : 0;
        longest = isProse(block) ? std::max(longest, block.words) : longest;
        facts.headings += block.kind == BlockKind::Heading;
        facts.topHeadings += block.kind == BlockKind::Heading && block.level == 1;
        const auto families = m_nodes[size_t(block.node)].families;
        facts.commentShare += families & CommentFamily ? float(block.words) : 0;
        facts.forumShare += families & ForumFamily ? float(block.words) : 0;
        facts.relatedShare += families & RelatedFamily ? float(block.words) : 0;
        facts.mainShare += block.places & (InArticle | InMain) ? float(block.words) : 0;
        facts.codeBlocks += block.kind == BlockKind::Code;
        const auto text = m_page.textOf(block);
        facts.questions += block.kind == BlockKind::Heading && text.endsWith(u'?');
        facts.prices += block.words < 12
            && (text.contains(u'$') || text.contains(u'\u20ac') || text.contains(u'\u00a3')
                || text.contains(u'\u00a5'));
    }
    const auto all = float(std::max(1, m_totalWords));
    facts.logWords = std::log1p(float(m_totalWords));
    facts.blocks = float(m_page.blocks.size());
    facts.proseShare = m_nodes.empty() ? 0 : float(m_nodes[0].proseWords) / all;
    facts.linkShare = float(links) / all;
    facts.itemShare = float(items) / all;
    facts.cellShare = float(cells) / all;
    facts.codeShare = float(code) / all;
    facts.commentShare /= all;
    facts.forumShare /= all;
    facts.relatedShare /= all;
    facts.mainShare /= all;
    facts.pictures = float(m_page.pictures.size());
    facts.widestProse = m_bestMain == NoNode || m_nodes[0].proseWords == 0
        ? 0
        : float(m_nodes[size_t(m_bestMain)].proseWords) / float(m_nodes[0].proseWords);
    facts.meanWords = all / std::max(1.f, facts.blocks);
    facts.longestProse = float(longest);
    facts.bodyKnown = std::log1p(float(m_bodyShingles.size()));
    for (NodeIndex at = 1; at < m_tree.size(); ++at) {
        facts.articles += m_tree.tag(at) == Tag::Article;
        facts.forms += m_tree.tag(at) == Tag::Form || m_tree.tag(at) == Tag::Textarea;
        facts.times += m_tree.tag(at) == Tag::Time;
        facts.tables += m_tree.tag(at) == Tag::Table;
        const auto &node = m_nodes[size_t(at)];
        if (node.words * 20 > m_totalWords && node.words * 2 < m_totalWords)
            facts.topLike = std::max(facts.topLike, float(node.likeSiblings));
    }
}

} // namespace postil
