// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/byline.h"
#include "core/clean/pagefacts.h"

#include <QRegularExpression>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

/// Names that are no names: accounts of systems, and the site itself.
static bool isNobody(const QString &name)
{
    static const QRegularExpression nobody(
        u"^(?:admin\\w*|administrator|user|guest|root|webmaster|author|authors|autor|anonymous|"
        u"unknown|staff|editor|"
        "more posts|alle artikel|all posts|test|n/?a|none|null|undefined|wordpress|site "
        "?admin|super ?user|about the author|view all posts|posted|share|"
        "facebook|twitter)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return nobody.match(name.trimmed()).hasMatch() || name.startsWith(u"http")
        || name.contains(u"www.") || name.contains(u'@') || name.startsWith(u'/');
}

/// The names in a text; `isDeclared` when it is known to hold nothing else.
static QString usable(const QString &text, bool isDeclared = false)
{
    if (text.isEmpty() || text.size() > 300 || text.contains(u"://"))
        return {};
    QStringList names;
    for (const auto &name : cleanByline(text).split(u", "_s, Qt::SkipEmptyParts)) {
        if (!isNobody(name) && (isDeclared ? name.size() < 80 : looksLikeName(name)))
            names.append(name);
    }
    return names.size() > 8 ? QString() : names.join(u", "_s);
}

static QString joinedNames(const QStringList &names)
{
    QStringList all;
    for (const auto &name : names) {
        for (const auto &one : usable(name, true).split(u", "_s, Qt::SkipEmptyParts)) {
            if (!all.contains(one, Qt::CaseInsensitive))
                all.append(one);
        }
    }
    return all.join(u", "_s);
}

/// The element marked as author that is nearest to the headline, those behind it first.
static QString shownByline(const PageFacts &facts)
{
    const auto &page = facts.page;
    struct Shown
    {
        double distance;
        QString names;
    };
    QList<Shown> all;
    for (const auto node : facts.authors) {
        if (page.at(node).end - node > 200)
            continue;
        const auto text = page.text(node);
        if (text.size() > 200)
            continue;
        const bool isMarked = page.attribute(node, "itemprop"_L1).contains(u"author")
            || page.attribute(node, "rel"_L1).contains(u"author") || page.hasClass(node, "fn"_L1)
            || (page.hasClass(node, "author"_L1) && page.hasClass(node, "vcard"_L1));
        const auto names = usable(text, isMarked && text.size() < 60);
        if (names.isEmpty())
            continue;
        double distance = facts.headline == NoNode ? node : node - facts.headline;
        if (distance < 0)
            distance = -3 * distance + 200;
        if (startsAsByline(text))
            distance -= 30;
        if (isMarked)
            distance -= 60;
        if (!names.contains(u' '))
            distance += 150;
        if (page.at(node).end - node > 12)
            distance += 20;
        all.append({distance, names});
    }
    const auto best = std::ranges::min_element(all, {}, &Shown::distance);
    return best == all.end() ? QString() : best->names;
}

/// "By …" in a text of its own below the headline.
static QString writtenByline(const PageFacts &facts)
{
    const auto &page = facts.page;
    if (facts.headline == NoNode)
        return {};
    const auto end = std::min<NodeIndex>(page.size(), page.at(facts.headline).end + 250);
    for (auto node = page.at(facts.headline).end; node < end; ++node) {
        if (!page.isText(node) || page.at(node).text.size() > 120)
            continue;
        const auto text = page.at(node).text.toString().simplified();
        if (text.size() < 2 || !startsAsByline(text))
            continue;
        static const QRegularExpression sure(
            u"^(?:by|von|par|por|di|door|av|af|written by|posted by|text|autor|author|автор)\\b"_s,
            QRegularExpression::CaseInsensitiveOption
                | QRegularExpression::UseUnicodePropertiesOption);
        if (!sure.match(text).hasMatch())
            continue;
        auto names = usable(text);
        if (names.isEmpty() && text.size() < 14) {
            const auto parent = page.at(node).parent;
            names = usable(page.text(parent));
            for (auto next = node + 1;
                names.isEmpty() && next < std::min<NodeIndex>(node + 8, page.size()); ++next) {
                if (page.isText(next))
                    names = usable(page.at(next).text.toString().simplified());
            }
        }
        const bool isInSentence =
            text.front().isLower() && page.text(page.at(node).parent).size() > 120;
        if (names.contains(u' ') && !isInSentence && !names.contains(u'.'))
            return names;
    }
    return {};
}

QString bylineOf(const PageFacts &facts, const QString &siteName)
{
    const auto site = foldedWords(siteName);
    const auto isSite = [&site](const QString &names) { return foldedWords(names) == site; };
    QStringList candidates = {joinedNames(facts.linked.authors)};
    for (const auto &name :
        {u"author"_s, u"article:author"_s, u"parsely-author"_s, u"sailthru.author"_s, u"byl"_s,
            u"dc.creator"_s, u"dc:creator"_s, u"dcterms:creator"_s, u"dcterms.creator"_s,
            u"dc.contributor"_s, u"citation_author"_s, u"article:author_name"_s,
            u"og:article:author"_s, u"cxenseparse:author"_s, u"twitter:data1"_s}) {
        const auto values = facts.meta.value(name);
        if (name != u"twitter:data1" || startsAsByline(facts.firstMeta({u"twitter:label1"})))
            candidates.append(joinedNames(values));
    }
    candidates.append(shownByline(facts));
    candidates.append(writtenByline(facts));
    for (const auto &names : std::as_const(candidates)) {
        if (names.contains(u' ') && !isSite(names))
            return names;
    }
    for (const auto &names : std::as_const(candidates)) {
        if (!names.isEmpty())
            return names;
    }
    return {};
}

} // namespace postil
