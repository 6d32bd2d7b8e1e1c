// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/pagefeatures.h"

#include "core/clean/hashcounts.h"

#include <algorithm>
#include <bitset>
#include <cmath>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qint32 ProseWords = 12;
/// Words of a block with no more are weighed one by one.
static constexpr qint32 MostShortWords = 24;

PageFeatures::PageFeatures(const DomTree &tree, const PageText &page, const PageWords &words)
    : m_tree(tree)
    , m_page(page)
    , m_weights(words)
{
    readWords();
    readLetters();
    weighPhrases();
    readNodes();
    groupBlocks();
    countLikeSiblings();
    findRepeating();
    weighNames();
    findMain();
    readHead();
    compareTexts();
    readSections();
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
        node.dates += m_letters[at].isDate;
        node.headings += block.kind == BlockKind::Heading;
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
        parent.dates += node.dates;
        parent.headings += node.headings;
    }
}

/// Blocks are of one group when their kind is the same and the tags and classes of the three
/// innermost elements around them.
void PageFeatures::groupBlocks()
{
    m_signatures.resize(m_nodes.size());
    for (NodeIndex at = 1; at < m_tree.size(); ++at) {
        if (m_nodes[size_t(at)].words == 0)
            continue;
        const auto name = m_tree.attribute(at, "class"_L1);
        m_signatures[size_t(at)] =
            wordHash(name.first(std::min<qsizetype>(name.size(), 40)), quint32(m_tree.tag(at)));
    }
    HashCounts numbers(m_page.blocks.size()); // from 1 on
    m_groupOf.reserve(m_page.blocks.size());
    for (const auto &block : m_page.blocks) {
        quint64 key = quint64(block.kind);
        auto node = block.node;
        for (int step = 0; step < 3 && node > 0; ++step, node = m_tree.at(node).parent)
            key = key * 0x100000001b3ull + m_signatures[size_t(node)];
        auto &known = numbers[key];
        if (known == 0)
            known = qint32(m_groups.size()) + 1;
        const auto number = quint32(known - 1);
        const auto at = qint32(m_groupOf.size());
        if (number == m_groups.size())
            m_groups.push_back({.first = at});
        auto &group = m_groups[number];
        ++group.blocks;
        group.words += block.words;
        group.linkWords += block.linkWords;
        group.proseWords += isProse(block) ? block.words : 0;
        group.last = at;
        m_groupOf.push_back(number);
        if (group.proseWords > m_groups[m_mostProse].proseWords)
            m_mostProse = number;
    }
}

/// How often an element's tag and class come back among its siblings: lists of teasers, of posts.
void PageFeatures::countLikeSiblings()
{
    HashCounts counts(m_nodes.size());
    std::vector<quint64> keys(m_nodes.size());
    for (NodeIndex at = 1; at < m_tree.size(); ++at) {
        const auto &node = m_tree.at(at);
        if (node.tag == Tag::Text || m_nodes[size_t(at)].words == 0)
            continue;
        keys[size_t(at)] = (quint64(node.parent) << 32) | m_signatures[size_t(at)];
        m_nodes[size_t(at)].likeNumber = counts[keys[size_t(at)]]++;
    }
    for (NodeIndex at = 1; at < m_tree.size(); ++at) {
        auto &node = m_nodes[size_t(at)];
        node.depth = m_nodes[size_t(m_tree.at(at).parent)].depth + 1;
        node.likeSiblings = keys[size_t(at)] ? counts[keys[size_t(at)]] : 1;
    }
}

/// Whether people give names to parts of a page by this attribute.
static bool isNaming(QStringView attribute)
{
    switch (attribute.size()) {
    case 2:
        return attribute == u"id";
    case 5:
        return attribute == u"class";
    case 9:
        return attribute == u"data-type";
    case 10:
        return attribute == u"aria-label";
    case 11:
        return attribute == u"data-testid";
    case 14:
        return attribute == u"data-component";
    default:
        return false;
    }
}

template <typename Visit>
static void forEachNameHash(const DomTree &tree, NodeIndex node, Visit visit)
{
    for (auto it = tree.attributesBegin(node); it != tree.attributesEnd(node); ++it) {
        if (isNaming(it->name))
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
        HashCounts families(200);
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
        add(EmbedFamily, u"twitter tweet instagram facebook tiktok embed embedded oembed");
        add(ForumFamily, u"forum thread topic message posts answer question");
        return families;
    }();
    return quint16(table.at(hash));
}

void PageFeatures::weighNames()
{
    std::bitset<TypeTable::Size> seen;
    for (NodeIndex at = 1; at < m_tree.size(); ++at) {
        auto &node = m_nodes[size_t(at)];
        const auto &parent = m_nodes[size_t(m_tree.at(at).parent)];
        node.pathWeight = parent.pathWeight;
        node.pathWords = parent.pathWords;
        if (node.words > 0)
            forEachNameHash(m_tree, at, [&](quint32 hash) {
                node.ownName += m_weights.names.at(hash);
                node.pathWeight += m_weights.paths.at(hash);
                ++node.pathWords;
                seen.set(hash % TypeTable::Size);
                if (at != m_tree.body())
                    node.families |= familyOf(hash);
            });
        node.families |= parent.families;
        node.ownName = std::clamp(node.ownName, -8.f, 8.f);
        node.leastName = std::min(parent.leastName, node.ownName);
        node.mostName = std::max(parent.mostName, node.ownName);
        node.sumName = parent.sumName + node.ownName;
        if (m_bodyProperty == NoNode && m_tree.attribute(at, "itemprop"_L1) == u"articleBody")
            m_bodyProperty = at;
    }
    for (quint32 hash = 0; hash < seen.size(); ++hash) {
        if (seen[hash])
            m_pageHashes.push_back(hash);
    }
}

std::vector<quint32> PageFeatures::pageHashes() const
{
    return m_pageHashes;
}

std::vector<quint32> PageFeatures::nameHashes(size_t block) const
{
    std::vector<quint32> hashes;
    for (auto at = m_page.blocks[block].node; at > 0; at = m_tree.at(at).parent)
        forEachNameHash(
            m_tree, at, [&](quint32 hash) { hashes.push_back(hash % WordTable::Size); });
    return hashes;
}

std::vector<quint32> PageFeatures::shortHashes(size_t block) const
{
    const auto &it = m_page.blocks[block];
    std::vector<quint32> hashes;
    if (it.words > MostShortWords)
        return hashes;
    const auto words = wordsOf(block);
    hashes.reserve(words.size() * 2 + 1);
    const auto add = [&](quint32 hash) {
        hash %= WordTable::Size;
        if (std::ranges::find(hashes, hash) == hashes.end())
            hashes.push_back(hash);
    };
    for (size_t at = 0; at < std::min(words.size(), size_t(MostShortWords)); ++at) {
        add(words[at]);
        if (at == 0)
            add(words[at] * 31 + 5);
        if (at + 1 < std::min(words.size(), size_t(MostShortWords)))
            add(words[at] * 31 + words[at + 1]);
    }
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
    for (size_t at = 0; m_bestMain != NoNode && at < m_page.blocks.size(); ++at)
        m_groups[m_groupOf[at]].inMain += m_tree.contains(m_bestMain, m_page.blocks[at].node);
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
    for (const auto hash : m_pageHashes) {
        for (size_t type = 0; type < TypeTable::Types; ++type)
            facts.told[type] += float(m_weights.types.weights[hash][type]) / 32;
    }
    for (auto &told : facts.told)
        told /= std::sqrt(float(m_pageHashes.size()) + 10);
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
