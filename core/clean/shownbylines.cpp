// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
//
// The part of BylineFinder that looks at what a page shows.
#include "core/clean/byline.h"
#include "core/clean/bylinefinder.h"
#include "core/clean/furniture.h"
#include "core/clean/givennames.h"
#include "core/clean/wordfinder.h"
#include "core/clean/writtendate.h"

#include <QRegularExpression>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;
using enum BylineEvidence::Column;

static constexpr qsizetype longestName = 60; ///< of a text that is nothing but names
static constexpr NodeIndex pageReach = 3000; ///< nodes behind the headline that are looked at
static constexpr NodeIndex portraitReach = 30; ///< nodes behind a picture

/// Nodes from this one back to the end of the last paragraph of running text, at most 500.
static float nodesFromText(const DomTree &page, NodeIndex node)
{
    static constexpr NodeIndex far = 500;
    static constexpr qsizetype paragraph = 100;
    for (auto at = node - 1; at > std::max(page.body(), node - far); --at) {
        if (page.isText(at) && page.at(at).text.size() >= paragraph
            && page.tag(page.at(at).parent) != Tag::Script
            && page.tag(page.at(at).parent) != Tag::Style)
            return float(node - at);
    }
    return float(far);
}

static QString textAt(const DomTree &page, NodeIndex node)
{
    return page.at(node).text.toString().simplified();
}

void BylineFinder::see(NodeIndex node, FactCandidate &candidate)
{
    const auto &page = m_facts.page;
    auto &evidence = candidate.evidence;
    evidence[Elements] += 1;
    const auto behind = behindHeadline(m_facts, node);
    const auto distance = behind < 0 ? 60 - 3 * behind : behind;
    if (candidate.node != NoNode && distance >= evidence[Distance])
        return;
    candidate.node = node;
    evidence[Behind] = behind;
    evidence[Distance] = distance;
    evidence[ToText] = nodesToText(page, node);
    evidence[FromText] = nodesFromText(page, node);
    evidence[ElementNodes] = float(page.at(node).end - node);
}

/// Names that a node shows, all and the first alone.
void BylineFinder::addShown(const QString &names, Source source, NodeIndex node)
{
    if (furnitureOf(names) != Furniture::None)
        return;
    if (auto *candidate = add(names, source))
        see(node, *candidate);
    const auto end = names.indexOf(u", ");
    if (end < 0)
        return;
    if (auto *candidate = add(names.first(end), source)) {
        candidate->evidence[FirstOfMore] = 1;
        see(node, *candidate);
    }
}

void BylineFinder::addMarked(NodeIndex node)
{
    static constexpr qsizetype longest = 200;
    const auto &page = m_facts.page;
    const auto text = page.at(node).end - node > 200 ? QString() : page.text(node);
    if (text.isEmpty() || text.size() > longest)
        return addBox(node);
    const auto relation = page.attribute(node, "rel"_L1).contains(u"author");
    const bool isProperty = page.attribute(node, "itemprop"_L1).contains(u"author")
        || page.hasClass(node, "fn"_L1)
        || (page.hasClass(node, "author"_L1) && page.hasClass(node, "vcard"_L1));
    const auto source = isProperty ? InProperty
        : relation                 ? InRelation
        : page.tag(node) == Tag::A ? InAuthorLink
                                   : InClass;
    if (text.size() < longestName && source != InAuthorLink)
        addAsWritten(text, source);
    const auto names = namesIn(text, text.size() < longestName);
    addShown(names, source, node);
    auto *candidate = add(names, source);
    if (!candidate)
        return;
    auto &evidence = candidate->evidence;
    evidence[StartsAsByline] = evidence[StartsAsByline] > 0 || startsAsByline(text);
    const auto rest = float(text.size() - candidate->text.size());
    evidence[RestLength] = evidence[Elements] > 1 ? std::min(evidence[RestLength], rest) : rest;
}

/// The first name in an element that tells of an author.
void BylineFinder::addBox(NodeIndex box)
{
    static constexpr NodeIndex reach = 40;
    const auto &page = m_facts.page;
    const auto end = std::min(page.at(box).end, box + reach);
    for (auto node = box + 1; node < end; ++node) {
        if (!page.isText(node) || page.at(node).text.size() > longestName)
            continue;
        const auto names = namesIn(textAt(page, node));
        if (names.contains(u' '))
            return addShown(names, InBox, node);
    }
}

/// Authors whose elements follow each other, such as links with commas between.
void BylineFinder::addJoined()
{
    static constexpr NodeIndex gap = 14;
    const auto &page = m_facts.page;
    QStringList names;
    NodeIndex first = NoNode;
    NodeIndex last = NoNode;
    const auto finish = [&] {
        if (names.size() > 1 && names.size() < 9) {
            if (auto *candidate = add(names.join(u", "_s), Joined))
                see(first, *candidate);
        }
        names.clear();
        first = NoNode;
    };
    for (const auto node : m_facts.authors) {
        const auto text = page.at(node).end - node < 12 ? page.text(node) : QString();
        const auto name = text.size() < longestName ? namesIn(text) : QString();
        if (name.isEmpty() || name.contains(u','))
            continue;
        if (first != NoNode && node - last > gap)
            finish();
        if (first == NoNode)
            first = node;
        last = node;
        if (!names.contains(name, Qt::CaseInsensitive))
            names.append(name);
    }
    finish();
}

/// "By …" in a text of its own, the names in it, or in the texts behind it.
void BylineFinder::addWrittenAt(NodeIndex node, const QString &text)
{
    const auto &page = m_facts.page;
    auto names = namesIn(text);
    auto length = text.size();
    if (names.isEmpty() && text.size() < 20) {
        const auto line = page.text(page.at(node).parent);
        names = line.size() < 160 ? namesIn(line) : QString();
        length = line.size();
        for (auto next = node + 1; names.isEmpty() && next < std::min(node + 8, page.size());
            ++next) {
            if (page.isText(next))
                names = namesIn(textAt(page, next));
            length = names.size();
        }
    }
    addShown(names, InWritten, node);
    auto *candidate = add(names, InWritten);
    if (!candidate)
        return;
    candidate->evidence[StartsAsByline] = 1;
    candidate->evidence[WrittenRest] = float(length - names.size());
}

/// Whether a text may begin with "by" in some language, judged by its first letters.
static bool mayStartAsByline(QStringView text)
{
    static const WordFinder beginnings(
        u"by|vo|pa|po|di|do|av|af|wr|ei|te|au|co|ав|作者|责任|文|記者");
    const auto isLead = [](QChar c) {
        return !c.isLetter() && (c.isSpace() || QStringView(u"|·•–—/:-").contains(c));
    };
    while (!text.isEmpty() && isLead(text.front()))
        text = text.sliced(1);
    return beginnings.isAtStartOf(text);
}

void BylineFinder::addWritten()
{
    static const QRegularExpression sure(
        u"^[\\s|·•–—/:-]*(?:by|von|par|por|di|door|av|af|written by|posted by|(?:ein|eine) \\p{L}+ "
        u"von|text|texte|author|contributors?|autor(?:in)?|auteur|автор|作者|责任编辑|文|記者)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static constexpr qsizetype longest = 160;
    const auto &page = m_facts.page;
    const auto start = m_facts.headline == NoNode ? page.body() : m_facts.headline - 150;
    const auto end = std::min<NodeIndex>(page.size(), start + pageReach);
    for (auto node = std::max(page.body(), start); node < end; ++node) {
        if (!page.isText(node))
            continue;
        const auto whole = page.at(node).text.trimmed();
        if (whole.size() < 2 || !mayStartAsByline(whole)
            || !sure.matchView(whole.first(std::min<qsizetype>(40, whole.size()))).hasMatch())
            continue;
        if (whole.size() > longest) { // "By Ida Brandt. The council …"
            const auto stop = whole.indexOf(u". ", 8);
            if (stop > 0 && stop < longestName && whole.front().isUpper())
                addShown(namesIn(whole.first(stop).toString().simplified()), InWritten, node);
            continue;
        }
        if (whole.front().isLower() && page.text(page.at(node).parent).size() > 120)
            continue;
        if (const auto text = whole.toString().simplified(); startsAsByline(text))
            addWrittenAt(node, text);
    }
}

/// A short text with nothing but a name, right before or behind a date at the headline.
void BylineFinder::addNearDate()
{
    static constexpr NodeIndex reach = 120;
    static constexpr int neighbours = 3;
    const auto &page = m_facts.page;
    if (m_facts.headline == NoNode)
        return;
    QList<std::pair<NodeIndex, QString>> texts;
    const auto end = std::min(page.size(), m_facts.headline + reach);
    for (auto node = std::max(page.body(), m_facts.headline - reach / 3); node < end; ++node) {
        if (page.isText(node) && page.at(node).text.size() < 200) {
            if (auto text = textAt(page, node); text.size() > 1)
                texts.append({node, text});
        }
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto date = findWrittenDate(texts[i].second);
        if (!date || texts[i].second.size() > 100)
            continue;
        const QStringView own = texts[i].second;
        for (const auto part : {own.first(date->range.start), own.sliced(date->range.end)}) {
            const auto names = namesIn(part.toString());
            if (names.contains(u' '))
                addShown(names, NearDate, texts[i].first);
        }
        const auto last = std::min(texts.size(), i + neighbours + 1);
        for (auto other = std::max<qsizetype>(0, i - neighbours); other < last; ++other) {
            const auto &[node, text] = texts[other];
            const auto names = text.size() < longestName ? namesIn(text) : QString();
            if (names.contains(u' ') && node != m_facts.headline + 1)
                addShown(names, NearDate, node);
        }
    }
}

/// Whether a text behind a picture may begin with a name in `words`: their case may differ.
static bool isRepeatedBehind(const DomTree &page, NodeIndex picture, QStringView words)
{
    static constexpr qsizetype beginning = 2;
    const auto end = std::min(page.size(), picture + portraitReach);
    for (auto node = picture + 1; node < end; ++node) {
        const auto text = page.isText(node) ? page.at(node).text.trimmed() : QStringView();
        if (text.size() > beginning && words.contains(text.first(beginning), Qt::CaseInsensitive))
            return true;
    }
    return false;
}

/// People whose picture stands at their name.
void BylineFinder::addPortraits()
{
    static constexpr int most = 12;
    static const QRegularExpression lead(
        u"^(?:(?:head ?shot|picture|photo|portrait|image|avatar|profile (?:picture|photo)) of|(?:profilbild|foto|bild|porträt|portrait) von|(?:photo|portrait) de)\\s+"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto &page = m_facts.page;
    int count = 0;
    for (const auto picture : page.all(Tag::Img)) {
        const auto words = page.attribute(picture, "alt"_L1);
        if (words.size() < 3 || words.size() > longestName || picture < page.body())
            continue;
        if (!isRepeatedBehind(page, picture, words))
            continue;
        const auto name =
            cleanByline(words.toString().simplified().remove(lead)).section(u',', 0, 0);
        if (name.size() < 3 || name.count(u' ') > 3 || !looksLikeName(name))
            continue;
        const auto end = std::min(page.size(), picture + portraitReach);
        for (auto node = picture + 1; node < end; ++node) {
            const auto text = page.isText(node) ? page.at(node).text.trimmed() : QStringView();
            if (!text.startsWith(name, Qt::CaseInsensitive))
                continue;
            addShown(name, InPortrait, node);
            ++count;
            break;
        }
        if (count >= most)
            return;
    }
}

/// A short text of its own that begins with a given name.
void BylineFinder::addBare()
{
    static constexpr int most = 16;
    static constexpr qsizetype longest = 48;
    const auto &page = m_facts.page;
    const auto start = m_facts.headline == NoNode ? page.body() : m_facts.headline - 60;
    const auto end = std::min<NodeIndex>(page.size(), start + pageReach);
    int count = 0;
    for (auto node = std::max(page.body(), start); node < end && count < most; ++node) {
        if (!page.isText(node) || page.at(node).text.size() > 2 * longest)
            continue;
        const auto text = page.at(node).text.trimmed();
        if (text.size() < 4 || text.size() > longest || !text.front().isUpper())
            continue;
        const auto space = text.indexOf(u' ');
        if (!isGivenName(space < 0 ? text : text.first(space)) || text.count(u' ') > 4)
            continue;
        const auto names = namesIn(text.toString().simplified());
        if (names.isEmpty())
            continue;
        addShown(names, InBareText, node);
        ++count;
    }
}

/// "© 2024 Ida Brandt"
void BylineFinder::addCopyright()
{
    static const QRegularExpression mark(
        u"(?:©|\\([cC]\\)|Copyright)\\s*(?:©\\s*)?(?:(?:19|20)\\d\\d(?:\\s?[-–,]\\s?(?:20)?\\d\\d)?)?\\s*(?:by )?(\\p{Lu}[^.,•|©()]{2,40})"_s);
    static constexpr int most = 4;
    const auto &page = m_facts.page;
    int count = 0;
    for (auto node = page.size() - 1; node > page.body() && count < most; --node) {
        const auto text = page.isText(node) ? page.at(node).text : QStringView();
        if (text.size() < 8 || text.size() > 300)
            continue;
        const bool isMarked = text.contains(u'©')
            || (text.contains(u'(') && (text.contains(u"(c)") || text.contains(u"(C)")));
        if (!isMarked)
            continue;
        const auto match = mark.matchView(text);
        const auto name = match.hasMatch() ? match.captured(1).simplified() : QString();
        if (!looksLikeName(name))
            continue;
        addShown(name, InCopyright, node);
        ++count;
    }
}

} // namespace postil
