// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/pagefacts.h"

#include <QRegularExpression>

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

/// Class, id and roles of an element, for searching words in them.
struct Called
{
    QString words; ///< class and id, lower case
    QString property; ///< itemprop
    QString relation; ///< rel
    bool isHidden = false;
    bool linksToAuthor = false;

    bool isMarkedAuthor() const
    {
        return linksToAuthor || property.contains(u"author") || relation.contains(u"author");
    }
};

} // namespace

/// Whether an address is that of a person's page: /author/…, /people/….
static bool linksToAuthor(QStringView address)
{
    static const QRegularExpression author(
        u"/(?:authors?|autor(?:en|es|i|in)?|auteurs?|autore|contributors?|writers?|profiles?|"
        u"people|staff|team|by|user|journalists?|"
        "redaktion|reporters?)/[\\w.%~-]{3,}/?(?:$|[?#])"_s,
        QRegularExpression::CaseInsensitiveOption);
    return address.size() < 300 && author.matchView(address).hasMatch();
}

static Called calledOf(const DomTree &page, NodeIndex node)
{
    Called called;
    const auto *const end = page.attributesEnd(node);
    for (const auto *it = page.attributesBegin(node); it != end; ++it) {
        if (it->name == "class"_L1 || it->name == "id"_L1 || it->name == "data-testid"_L1)
            called.words +=
                it->value.first(std::min<qsizetype>(it->value.size(), 300)).toString().toLower()
                + u' ';
        else if (it->name == "itemprop"_L1)
            called.property = it->value.toString().toLower();
        else if (it->name == "rel"_L1)
            called.relation = it->value.toString().toLower();
        else if (it->name == "hidden"_L1)
            called.isHidden = true;
        else if (it->name == "href"_L1)
            called.linksToAuthor = linksToAuthor(it->value);
    }
    return called;
}

/// Parts of a page that speak of other articles or people.
static bool isElsewhere(Tag tag, const QString &words)
{
    if (tag == Tag::Footer || tag == Tag::Nav || tag == Tag::Aside || tag == Tag::Noscript)
        return true;
    static const QRegularExpression elsewhere(
        u"(?:^|[^a-z])(?:comments?-?(?:list|area|section|body)|comments|comment|disqus|respond|"
        u"related|recommend\\w*|sidebar|"
        "footer|most-?(?:read|popular)|trending|newsletter|also-?like|read-?next|more-?(?:stories|"
        "news)|teaser|"
        "carousel|promo)(?:$|[^a-z])"_s);
    return !words.isEmpty() && elsewhere.match(words).hasMatch();
}

static void addCandidate(PageFacts &facts, NodeIndex node, const Called &called)
{
    static const QRegularExpression author(
        u"(?:^|[^a-z])(?:by-?line\\w*|authors?|author-?name|autor\\w*|auteur|autore|writer|"
        u"contributor|entry-author|"
        "post-?author|article-?author|vcard|fn|redakteur|verfasser|reporter|journalist)(?:$|[^a-z])|byline|author-?name|__author|authorname"_s);
    static const QRegularExpression date(
        u"(?:^|[^a-z])(?:date\\w*|datum|published?\\w*|time-?stamp|pub-?date|posted\\w*|fecha|"
        u"entry-date|meta|"
        "post-?meta|entry-?meta|article-?meta|dateline|time|created)(?:$|[^a-z])|publish|timestamp|postdate|pubdate|articledate"_s);
    static const QRegularExpression title(
        u"(?:headline|(?:entry|post|article|story|page|content|main|blog)[-_]*(?:title|heading|header-title)|^title )"_s);
    const auto tag = facts.page.tag(node);
    const auto put = [node](QList<NodeIndex> &list) {
        if (list.size() < mostCandidates)
            list.append(node);
    };
    if (called.isMarkedAuthor()
        || (!called.words.isEmpty() && author.match(called.words).hasMatch()))
        put(facts.authors);
    if (tag == Tag::Time || called.property.startsWith(u"date")
        || (!called.words.isEmpty() && date.match(called.words).hasMatch()))
        put(facts.dates);
    if (tag == Tag::H2 || called.property == u"headline"
        || (tag != Tag::H1 && !called.words.isEmpty() && title.match(called.words).hasMatch()))
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
        if (node >= elsewhereEnd && !isLarge && isElsewhere(tag, called.words))
            elsewhereEnd = page.at(node).end;
        if (!isLarge
            && (node >= elsewhereEnd || (called.isMarkedAuthor() && !called.linksToAuthor)))
            addCandidate(facts, node, called);
    }
    return facts;
}

} // namespace postil
