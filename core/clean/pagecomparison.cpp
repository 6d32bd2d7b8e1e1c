// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/hashcounts.h"
#include "core/clean/pagefeatures.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static quint32 shingleHash(const quint32 *words)
{
    quint32 hash = 0;
    for (int i = 0; i < 4; ++i)
        hash = (hash ^ words[i]) * 0x9e3779b1u + 0x85ebca6bu;
    return hash;
}

/// Share of `hashes` that are known.
static float shareIn(std::span<const quint32> hashes, const HashCounts &known)
{
    if (hashes.empty())
        return 0;
    const auto found =
        std::ranges::count_if(hashes, [&](quint32 hash) { return known.at(hash) > 0; });
    return float(found) / float(hashes.size());
}

/// A table of hashes, each counted as often as it comes.
static HashCounts counted(std::span<const quint32> hashes)
{
    HashCounts counts(hashes.size());
    for (const auto hash : hashes)
        ++counts[hash];
    return counts;
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
            m_facts.kindOfGraph = content == u"article" ? 1
                : content == u"website"                 ? 2
                : content.startsWith(u"product")        ? 3
                                                        : 4;
        }
    }
    for (const auto script : m_tree.all(Tag::Script)) {
        if (m_tree.attribute(script, "type"_L1).contains(u"ld+json"_s)
            && m_tree.firstChild(script) > 0)
            readStructuredData(m_tree.at(m_tree.firstChild(script)).text);
    }
}

/// Looks only at the values of "@type": the rest is long and often not quite JSON.
void PageFeatures::readStructuredData(QStringView json)
{
    for (auto at = json.indexOf(u"@type\""); at >= 0; at = json.indexOf(u"@type\"", at + 6)) {
        const auto value = json.sliced(at + 6, std::min<qsizetype>(80, json.size() - at - 6));
        const auto has = [&](QStringView type) { return value.contains(type); };
        if (has(u"Article\"") || has(u"BlogPosting\"") || has(u"Report\""))
            m_facts.hasArticleData = 1;
        if (has(u"\"Product\"") || has(u"\"Offer\""))
            m_facts.hasProductData = 1;
        if (has(u"DiscussionForumPosting\"") || has(u"QAPage\"") || has(u"\"Comment\""))
            m_facts.hasForumData = 1;
        if (has(u"\"ItemList\"") || has(u"CollectionPage\""))
            m_facts.hasListData = 1;
    }
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
    m_shingles.reserve(m_words.size());
    const auto title = counted(m_title);
    const auto summary = counted(m_summary);
    const auto body = counted(m_bodyShingles);
    for (size_t at = 0; at < count; ++at) {
        const auto &block = m_page.blocks[at];
        const auto words = wordsOf(at);
        if (block.words <= 40)
            m_titleLikeness[at] = shareIn(words, title);
        if (block.words <= 80)
            m_summaryLikeness[at] = shareIn(words, summary);
        m_shinglesFrom.push_back(quint32(m_shingles.size()));
        for (size_t first = 0; first + 4 <= words.size(); ++first)
            m_shingles.push_back(shingleHash(&words[first]));
        if (!m_bodyShingles.empty())
            m_bodyLikeness[at] = words.size() < 4
                ? 0.5f
                : shareIn(std::span(m_shingles).subspan(m_shinglesFrom.back()), body);
        if (words.size() < 4) {
            quint32 whole = 17;
            for (const auto word : words)
                whole = whole * 31 + word;
            m_shingles.push_back(whole);
        }
    }
    m_shinglesFrom.push_back(quint32(m_shingles.size()));
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
    const auto counts = counted(m_shingles);
    for (size_t at = 0; at < m_page.blocks.size(); ++at) {
        const auto some = shingles(at);
        const auto again =
            std::ranges::count_if(some, [&](quint32 hash) { return counts.at(hash) > 1; });
        m_repeated.push_back(float(again) / float(some.size()));
    }
}

} // namespace postil
