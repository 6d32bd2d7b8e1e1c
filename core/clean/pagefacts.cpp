// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/pagefacts.h"

#include "core/clean/callings.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype mostCandidates = 60;

QString foldedWords(QStringView text)
{
    QString folded;
    folded.reserve(text.size());
    for (const auto c : text) {
        if (c.unicode() == 0xad || c.unicode() == 0xfeff)
            continue;
        if (c.isLetterOrNumber())
            folded += c.toLower();
        else if (!folded.isEmpty() && !folded.endsWith(u' '))
            folded += u' ';
    }
    while (folded.endsWith(u' '))
        folded.chop(1);
    return folded;
}

WordSet wordSetOf(QStringView text)
{
    static constexpr size_t most = 60;
    auto words = wordHashes(text, most);
    std::ranges::sort(words);
    const auto [first, last] = std::ranges::unique(words);
    words.erase(first, last);
    return words;
}

float wordLikeness(const WordSet &a, const WordSet &b)
{
    if (a.empty() || b.empty())
        return 0;
    int shared = 0;
    for (auto left = a.begin(), right = b.begin(); left != a.end() && right != b.end();) {
        shared += *left == *right;
        const bool isLess = *left < *right;
        const bool isEqual = *left == *right;
        left += isLess || isEqual;
        right += !isLess;
    }
    return 2 * float(shared) / float(a.size() + b.size());
}

float behindHeadline(const PageFacts &facts, NodeIndex node)
{
    static constexpr NodeIndex far = 2000;
    return facts.headline == NoNode ? far : float(std::clamp(node - facts.headline, -far, far));
}

float nodesToText(const DomTree &page, NodeIndex node)
{
    static constexpr NodeIndex far = 500;
    static constexpr qsizetype paragraph = 100;
    const auto start = page.at(node).end;
    const auto end = std::min<NodeIndex>(page.size(), start + far);
    for (auto at = start; at < end; ++at) {
        if (page.isText(at) && page.at(at).text.size() >= paragraph
            && page.tag(page.at(at).parent) != Tag::Script
            && page.tag(page.at(at).parent) != Tag::Style)
            return float(at - start);
    }
    return float(far);
}

QString PageFacts::firstMeta(std::initializer_list<QStringView> names) const
{
    for (const auto name : names) {
        const auto it = meta.constFind(name.toString());
        if (it != meta.cend())
            return it->constFirst();
    }
    return {};
}

static void addMeta(PageFacts &facts, NodeIndex node)
{
    const auto &page = facts.page;
    const auto content = page.attribute(node, "content"_L1).toString().simplified();
    if (content.isEmpty() || content.size() > 2000)
        return;
    for (const auto key : {"name"_L1, "property"_L1, "itemprop"_L1, "http-equiv"_L1}) {
        const auto name = page.attribute(node, key);
        if (!name.isEmpty() && name.size() < 80)
            facts.meta[name.toString().toLower()].append(content);
    }
}

namespace {

/// Class, id and roles of an element.
struct Called
{
    quint8 callings = 0;
    bool isAuthorProperty = false;
    bool isDateProperty = false;
    bool isHeadlineProperty = false;
    bool isAuthorRelation = false;
    bool linksToAuthor = false;
    bool isHidden = false;

    bool isMarkedAuthor() const { return linksToAuthor || isAuthorProperty || isAuthorRelation; }
};

} // namespace

/// Whether an address is that of a person's page: /author/…, /people/….
static bool linksToAuthor(QStringView address)
{
    static constexpr QLatin1StringView folders[] = {"author"_L1, "authors"_L1, "autor"_L1,
        "autoren"_L1, "autores"_L1, "autori"_L1, "autorin"_L1, "auteur"_L1, "auteurs"_L1,
        "autore"_L1, "contributor"_L1, "contributors"_L1, "writer"_L1, "writers"_L1, "profile"_L1,
        "profiles"_L1, "people"_L1, "staff"_L1, "team"_L1, "by"_L1, "user"_L1, "journalist"_L1,
        "journalists"_L1, "redaktion"_L1, "reporter"_L1, "reporters"_L1};
    static constexpr qsizetype longest = 300;
    if (address.size() > longest)
        return false;
    for (const auto mark : {u'?', u'#'}) {
        if (const auto end = address.indexOf(mark); end >= 0)
            address = address.first(end);
    }
    if (address.endsWith(u'/'))
        address.chop(1);
    const auto name = address.lastIndexOf(u'/');
    const auto folder = name <= 0 ? -1 : address.lastIndexOf(u'/', name - 1);
    if (folder < 0 || address.size() - name < 4)
        return false;
    const auto called = address.sliced(folder + 1, name - folder - 1);
    return std::ranges::any_of(folders, [&](auto word) {
        return called.size() == word.size() && called.compare(word, Qt::CaseInsensitive) == 0;
    });
}

static Called calledOf(const DomTree &page, NodeIndex node)
{
    Called called;
    const auto *const end = page.attributesEnd(node);
    for (const auto *it = page.attributesBegin(node); it != end; ++it) {
        if (it->name == "class"_L1 || it->name == "id"_L1 || it->name == "data-testid"_L1)
            called.callings |= callingsOf(it->value);
        else if (it->name == "itemprop"_L1) {
            called.isAuthorProperty = it->value.contains(u"author", Qt::CaseInsensitive);
            called.isDateProperty = it->value.startsWith(u"date", Qt::CaseInsensitive);
            called.isHeadlineProperty = it->value.compare(u"headline", Qt::CaseInsensitive) == 0;
        } else if (it->name == "rel"_L1)
            called.isAuthorRelation = it->value.contains(u"author", Qt::CaseInsensitive);
        else if (it->name == "hidden"_L1)
            called.isHidden = true;
        else if (it->name == "href"_L1)
            called.linksToAuthor = linksToAuthor(it->value);
    }
    return called;
}

/// Whether the element holds other articles or people.
static bool isElsewhere(Tag tag, const Called &called)
{
    return tag == Tag::Footer || tag == Tag::Nav || tag == Tag::Aside || tag == Tag::Noscript
        || ((called.callings & ElsewhereCalling) && !(called.callings & AuthorCalling));
}

static void addCandidate(PageFacts &facts, NodeIndex node, const Called &called)
{
    const auto tag = facts.page.tag(node);
    const auto put = [node](QList<NodeIndex> &list) {
        if (list.size() < mostCandidates)
            list.append(node);
    };
    if (called.isMarkedAuthor() || (called.callings & AuthorCalling))
        put(facts.authors);
    if (tag == Tag::Time || called.isDateProperty || (called.callings & DateCalling))
        put(facts.dates);
    if (tag == Tag::H2 || called.isHeadlineProperty
        || (tag != Tag::H1 && (called.callings & TitleCalling)))
        put(facts.lesserHeadings);
}

PageFacts pageFactsOf(const DomTree &page)
{
    PageFacts facts{page, linkedDataOf(page), {}, {}, {}, {}, {}, {}, NoNode};
    NodeIndex elsewhereEnd = 0;
    for (NodeIndex node = 0; node < page.size(); ++node) {
        const auto tag = page.tag(node);
        if (tag == Tag::Text)
            continue;
        if (tag == Tag::Meta) {
            addMeta(facts, node);
            continue;
        }
        if (tag == Tag::Link) {
            const auto relation = page.attribute(node, "rel"_L1);
            if (facts.canonical.isEmpty()
                && relation.compare(u"canonical", Qt::CaseInsensitive) == 0)
                facts.canonical = page.attribute(node, "href"_L1).toString().trimmed();
            continue;
        }
        if (node < page.body())
            continue;
        const auto called = calledOf(page, node);
        if (tag == Tag::H1 && !called.isHidden && facts.headings.size() < mostCandidates)
            facts.headings.append(node);
        const bool isLarge = page.at(node).end - node > page.size() / 2;
        if (node >= elsewhereEnd && !isLarge && isElsewhere(tag, called))
            elsewhereEnd = page.at(node).end;
        if (!isLarge
            && (node >= elsewhereEnd || called.isAuthorProperty || called.isAuthorRelation))
            addCandidate(facts, node, called);
    }
    return facts;
}

} // namespace postil
