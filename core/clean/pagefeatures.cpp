// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/pagefeatures.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qint32 ProseWords = 12;

/// Calls `visit(word)` for each run of letters and digits.
template<typename Visit>
static void forEachWord(QStringView text, Visit visit)
{
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].isLetterOrNumber()) {
            if (start < 0)
                start = at;
        } else if (start >= 0) {
            visit(text.sliced(start, at - start));
            start = -1;
        }
    }
}

static std::vector<quint32> wordHashes(QStringView text, size_t most)
{
    std::vector<quint32> hashes;
    forEachWord(text, [&](QStringView word) {
        if (hashes.size() < most)
            hashes.push_back(wordHash(word));
    });
    return hashes;
}

static quint32 shingleHash(const quint32 *words)
{
    quint32 hash = 0;
    for (int i = 0; i < 4; ++i)
        hash = (hash ^ words[i]) * 0x9e3779b1u + 0x85ebca6bu;
    return hash;
}

/// Share of `hashes` that are in the sorted `known`.
static float shareIn(const std::vector<quint32> &hashes, const std::vector<quint32> &known)
{
    if (hashes.empty() || known.empty())
        return 0;
    const auto found = std::ranges::count_if(
        hashes, [&](quint32 hash) { return std::ranges::binary_search(known, hash); });
    return float(found) / float(hashes.size());
}

PageFeatures::PageFeatures(
    const DomTree &tree, const PageText &page, const WordTable &names, const WordTable &words) :
    m_tree(tree), m_page(page), m_names(names), m_words(words)
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
                + wordHash(name.first(std::min<qsizetype>(name.size(), 40)), quint32(m_tree.tag(node)));
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
        const auto signature = wordHash(name.first(std::min<qsizetype>(name.size(), 40)), quint32(node.tag));
        keys[size_t(at)] = (quint64(node.parent) << 32) | signature;
        ++counts[keys[size_t(at)]];
    }
    for (NodeIndex at = 1; at < m_tree.size(); ++at) {
        auto &node = m_nodes[size_t(at)];
        node.depth = m_nodes[size_t(m_tree.at(at).parent)].depth + 1;
        node.likeSiblings = keys[size_t(at)] ? counts[keys[size_t(at)]] : 1;
    }
}

template<typename Visit>
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
        add(CommentFamily, u"comment comments commentlist respond reply replies disqus discussion "
                           "kommentar kommentare comentarios commentaires commento");
        add(RelatedFamily, u"related recommended recommend recommendations recirc more similar also "
                           "suggested trending popular latest teaser teasers promo");
        add(ShareFamily, u"share sharing social follow subscribe newsletter signup");
        add(ContentFamily, u"content entry article post story body text");
        add(NavigationFamily, u"nav menu navigation breadcrumb breadcrumbs pagination pager toolbar "
                              "header footer sidebar widget");
        add(PromotionFamily, u"ad ads advert advertisement sponsor sponsored banner cookie consent "
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
        forEachNameHash(m_tree, at, [&](quint32 hash) { hashes.push_back(hash % WordTable::Size); });
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

void PageFeatures::readHead()
{
    const auto title = m_tree.first(Tag::Title, m_tree.head());
    if (title != NoNode)
        m_title = wordHashes(m_tree.text(title), 60);
    for (const auto meta : m_tree.all(Tag::Meta)) {
        auto name = m_tree.attribute(meta, "property"_L1);
        if (name.isNull())
            name = m_tree.attribute(meta, "name"_L1);
        const auto content = m_tree.attribute(meta, "content"_L1);
        if (name == u"og:title") {
            const auto more = wordHashes(content, 60);
            m_title.insert(m_title.end(), more.begin(), more.end());
        } else if (name == u"og:description" || name == u"description") {
            const auto more = wordHashes(content, 120);
            m_summary.insert(m_summary.end(), more.begin(), more.end());
        } else if (name == u"og:type") {
            m_facts.kindOfGraph = content == u"article" ? 1 : content == u"website" ? 2
                : content.startsWith(u"product") ? 3 : 4;
        }
    }
    std::ranges::sort(m_title);
    std::ranges::sort(m_summary);
    for (const auto script : m_tree.all(Tag::Script)) {
        if (m_tree.attribute(script, "type"_L1).contains(u"ld+json"_s) && m_tree.firstChild(script) > 0)
            readStructuredData(m_tree.at(m_tree.firstChild(script)).text);
    }
    std::ranges::sort(m_bodyShingles);
}

void PageFeatures::readStructuredData(QStringView json)
{
    const auto has = [&](QStringView type) { return json.contains(type); };
    if (has(u"Article\"") || has(u"BlogPosting\"") || has(u"Report\""))
        m_facts.hasArticleData = 1;
    if (has(u"\"Product\"") || has(u"\"Offer\""))
        m_facts.hasProductData = 1;
    if (has(u"DiscussionForumPosting\"") || has(u"QAPage\"") || has(u"\"Comment\""))
        m_facts.hasForumData = 1;
    if (has(u"\"ItemList\"") || has(u"CollectionPage\""))
        m_facts.hasListData = 1;
    readArticleBody(json);
}

/// Takes the value of "articleBody" without reading the rest, which is often not quite JSON.
void PageFeatures::readArticleBody(QStringView json)
{
    const auto key = json.indexOf(u"\"articleBody\""_s);
    const auto start = key < 0 ? -1 : json.indexOf(u'"', key + 13);
    if (start < 0)
        return;
    auto end = start + 1;
    while (end < json.size() && json[end] != u'"')
        end += json[end] == u'\\' ? 2 : 1;
    if (end >= json.size())
        return;
    auto quoted = json.sliced(start, end + 1 - start).toString();
    quoted.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'\t', u' ');
    const auto document = QJsonDocument::fromJson("{\"a\":" + quoted.toUtf8() + '}');
    const auto tree = DomTree::parse(document.object().value("a"_L1).toString());
    const auto words = wordHashes(tree.text(tree.body()), 20'000);
    for (size_t at = 0; at + 4 <= words.size(); ++at)
        m_bodyShingles.push_back(shingleHash(&words[at]));
}

/// Compares each block with the title, the summary and the body that the head gives, and with the
/// rest of the page.
void PageFeatures::compareTexts()
{
    const auto count = m_page.blocks.size();
    m_titleLikeness.resize(count);
    m_summaryLikeness.resize(count);
    m_bodyLikeness.resize(count);
    m_shingles.resize(count);
    for (size_t at = 0; at < count; ++at) {
        const auto &block = m_page.blocks[at];
        const auto words = wordHashes(m_page.textOf(block), 400);
        if (block.words <= 40)
            m_titleLikeness[at] = shareIn(words, m_title);
        if (block.words <= 80)
            m_summaryLikeness[at] = shareIn(words, m_summary);
        for (size_t first = 0; first + 4 <= words.size(); ++first)
            m_shingles[at].push_back(shingleHash(&words[first]));
        if (!m_bodyShingles.empty())
            m_bodyLikeness[at] = m_shingles[at].empty() ? 0.5f : shareIn(m_shingles[at], m_bodyShingles);
        if (m_shingles[at].empty()) {
            quint32 whole = 17;
            for (const auto word : words)
                whole = whole * 31 + word;
            m_shingles[at].push_back(whole);
        }
    }
    findRepeats();
    float best = 0.6f;
    for (size_t at = 0; at < count; ++at) {
        const auto &block = m_page.blocks[at];
        const auto weight = m_titleLikeness[at] - (block.level == 1 ? 0.f : 0.15f);
        if (block.kind == BlockKind::Heading && weight > best
            && (block.words >= 3 || block.level == 1)) {
            best = weight;
            m_titleBlock = qint32(at);
        }
    }
}

void PageFeatures::findRepeats()
{
    std::vector<quint32> all;
    for (const auto &some : m_shingles)
        all.insert(all.end(), some.begin(), some.end());
    std::ranges::sort(all);
    std::vector<quint32> twice;
    for (size_t at = 1; at < all.size(); ++at) {
        if (all[at] == all[at - 1] && (twice.empty() || twice.back() != all[at]))
            twice.push_back(all[at]);
    }
    for (const auto &some : m_shingles)
        m_repeated.push_back(shareIn(some, twice));
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
        facts.prices += block.words < 12 && (text.contains(u'$') || text.contains(u'\u20ac')
            || text.contains(u'\u00a3') || text.contains(u'\u00a5'));
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
        ? 0 : float(m_nodes[size_t(m_bestMain)].proseWords) / float(m_nodes[0].proseWords);
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
