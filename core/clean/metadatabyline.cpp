// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/byline.h"
#include "core/clean/pagefacts.h"
#include "core/clean/writtendate.h"

#include <QRegularExpression>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

namespace {

/// Columns of the evidence for a byline: what names it, where it stands, how it looks.
enum Evidence
{
    InLinked, ///< JSON-LD
    InMeta, ///< meta element called author
    InOtherMeta,
    InProperty, ///< itemprop or class vcard
    InRelation, ///< rel=author
    InClass, ///< class author or byline
    InAuthorLink, ///< link to a person's page
    InWritten, ///< "By …"
    NearDate, ///< beside a date
    Joined, ///< of elements that follow each other
    AsWritten, ///< nothing was taken from it
    Sources,
    Elements, ///< that show it
    Behind, ///< nodes from the headline on
    Distance, ///< nodes from the headline, on either side
    ToText,
    StartsAsByline,
    ElementNodes,
    RestLength, ///< what its element says beyond the names
    Names,
    FirstNameWords,
    Length,
    LikeSite,
    Digits,
    StartsLower,
    Capitals,
    IsNobody,
    IsOffice, ///< newsroom, team, staff and the like
    IsOrganisation, ///< said in JSON-LD
    LongerKnown, ///< another candidate has these names and more
    ShorterKnown,
    HasFullStop,
    EvidenceCount
};

/// Finds all that could be the byline of a page.
class BylineFinder
{
public:
    BylineFinder(const PageFacts &facts, const QString &siteName);
    FactCandidates found();

private:
    FactCandidate *add(const QString &names, Evidence source);
    void addDeclared(const QStringList &texts, Evidence source);
    void addAsWritten(const QString &text, Evidence source);
    void addShown(NodeIndex node);
    void addWritten();
    void addNearDate();
    void addJoined();
    void see(NodeIndex node, FactCandidate &candidate);
    void compare(FactCandidate &candidate) const;

    const PageFacts &m_facts;
    WordSet m_siteWords;
    FactCandidates m_found{EvidenceCount};
};

} // namespace

/// Names that are no names: accounts of systems, and words of buttons.
static bool isNobody(const QString &name)
{
    static const QRegularExpression nobody(
        u"^(?:admin\\w*|administrator|user|guest|root|webmaster|author|authors|autor|anonymous|"
        u"unknown|staff|editor|no author|publisher|member login|member list|"
        "more posts|alle artikel|all posts|test|n/?a|none|null|undefined|wordpress|site "
        "?admin|super ?user|about the author|view all posts|posted|share|"
        "facebook|twitter)$"_s,
        QRegularExpression::CaseInsensitiveOption);
    return nobody.match(name.trimmed()).hasMatch();
}

static bool isAddress(const QString &name)
{
    return name.startsWith(u"http") || name.contains(u"www.") || name.contains(u'@')
        || name.startsWith(u'/') || name.contains(u"://");
}

/// The names in a text; `isDeclared` when it is known to hold nothing else.
static QString usable(const QString &text, bool isDeclared = false)
{
    static constexpr qsizetype longestName = 80;
    if (text.isEmpty() || text.size() > 300 || text.contains(u"://"))
        return {};
    const auto cleaned = cleanByline(text);
    if (cleaned.isEmpty() && text.compare(u"Redaktion", Qt::CaseInsensitive) == 0)
        return text;
    QStringList names;
    for (const auto &name : cleaned.split(u", "_s, Qt::SkipEmptyParts)) {
        if (!isAddress(name) && (isDeclared ? name.size() < longestName : looksLikeName(name)))
            names.append(name);
    }
    return names.size() > 8 ? QString() : names.join(u", "_s);
}

BylineFinder::BylineFinder(const PageFacts &facts, const QString &siteName)
    : m_facts(facts)
    , m_siteWords(wordSetOf(siteName))
{
}

FactCandidate *BylineFinder::add(const QString &names, Evidence source)
{
    const auto key = foldedWords(names);
    if (key.isEmpty() || m_found.all().size() > 60)
        return nullptr;
    auto &candidate = m_found.at(key, names);
    candidate.evidence[source] = 1;
    return &candidate;
}

/// All names together, and the first alone.
void BylineFinder::addDeclared(const QStringList &texts, Evidence source)
{
    QStringList all;
    for (const auto &text : texts) {
        for (const auto &name : usable(text, true).split(u", "_s, Qt::SkipEmptyParts)) {
            if (!all.contains(name, Qt::CaseInsensitive))
                all.append(name);
        }
    }
    add(all.join(u", "_s), source);
    if (all.size() > 1)
        add(all.constFirst(), source);
    if (texts.size() == 1)
        addAsWritten(texts.constFirst(), source);
}

void BylineFinder::addAsWritten(const QString &text, Evidence source)
{
    static constexpr qsizetype longest = 120;
    if (text.size() > longest || isAddress(text))
        return;
    if (auto *candidate = add(QString(text).remove(QChar(0xad)).simplified(), source))
        candidate->evidence[AsWritten] = 1;
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
        const auto name = text.size() < 60 ? usable(text) : QString();
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
    evidence[ElementNodes] = float(page.at(node).end - node);
}

void BylineFinder::addShown(NodeIndex node)
{
    static constexpr qsizetype shortest = 60;
    const auto &page = m_facts.page;
    if (page.at(node).end - node > 200)
        return;
    const auto text = page.text(node);
    if (text.size() > 200)
        return;
    const auto relation = page.attribute(node, "rel"_L1).contains(u"author");
    const bool isProperty = page.attribute(node, "itemprop"_L1).contains(u"author")
        || page.hasClass(node, "fn"_L1)
        || (page.hasClass(node, "author"_L1) && page.hasClass(node, "vcard"_L1));
    const auto source = isProperty ? InProperty
        : relation                 ? InRelation
        : page.tag(node) == Tag::A ? InAuthorLink
                                   : InClass;
    if (text.size() < shortest && (isProperty || relation))
        addAsWritten(text, source);
    auto *candidate = add(usable(text, text.size() < shortest), source);
    if (!candidate)
        return;
    see(node, *candidate);
    auto &evidence = candidate->evidence;
    evidence[StartsAsByline] = evidence[StartsAsByline] > 0 || startsAsByline(text);
    const auto rest = float(text.size() - candidate->text.size());
    evidence[RestLength] = evidence[Elements] > 1 ? std::min(evidence[RestLength], rest) : rest;
}

/// "By …" in a text of its own, the names in it or in the texts behind it.
void BylineFinder::addWritten()
{
    static const QRegularExpression sure(
        u"^(?:by|von|par|por|di|door|av|af|written by|posted by|text|texte|autor(?:in)?|auteur|author|автор|作者|文|記者)\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto &page = m_facts.page;
    const auto start = m_facts.headline == NoNode ? page.body() : m_facts.headline - 150;
    const auto end = std::min<NodeIndex>(page.size(), start + 3000);
    for (auto node = std::max(page.body(), start); node < end; ++node) {
        if (!page.isText(node) || page.at(node).text.size() > 160)
            continue;
        const auto text = page.at(node).text.toString().simplified();
        if (text.size() < 2 || !startsAsByline(text) || !sure.match(text).hasMatch())
            continue;
        if (text.front().isLower() && page.text(page.at(node).parent).size() > 120)
            continue;
        auto names = usable(text);
        if (names.isEmpty() && text.size() < 20) {
            for (auto next = node + 1; names.isEmpty() && next < std::min(node + 8, page.size());
                ++next) {
                if (page.isText(next))
                    names = usable(page.at(next).text.toString().simplified());
            }
        }
        if (auto *candidate = add(names, InWritten)) {
            see(node, *candidate);
            candidate->evidence[StartsAsByline] = 1;
        }
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
            if (auto text = page.at(node).text.toString().simplified(); text.size() > 1)
                texts.append({node, text});
        }
    }
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const auto date = findWrittenDate(texts[i].second);
        if (!date || texts[i].second.size() > 100)
            continue;
        const QStringView own = texts[i].second;
        for (const auto part : {own.first(date->range.start), own.sliced(date->range.end)}) {
            const auto names = usable(part.toString());
            auto *candidate = names.contains(u' ') ? add(names, NearDate) : nullptr;
            if (candidate)
                see(texts[i].first, *candidate);
        }
        const auto last = std::min(texts.size(), i + neighbours + 1);
        for (auto other = std::max<qsizetype>(0, i - neighbours); other < last; ++other) {
            const auto &[node, text] = texts[other];
            const auto names = text.size() < 60 ? usable(text) : QString();
            if (!names.contains(u' ') || node == m_facts.headline + 1)
                continue;
            if (auto *candidate = add(names, NearDate))
                see(node, *candidate);
        }
    }
}

void BylineFinder::compare(FactCandidate &candidate) const
{
    static const QRegularExpression office(
        u"redaktion|editor|team|staff|desk|newsroom|press|presse|agentur|admin|communications|"
        u"rédaction|redacción|redazione"_s,
        QRegularExpression::CaseInsensitiveOption);
    auto &evidence = candidate.evidence;
    const auto &text = candidate.text;
    for (int source = InLinked; source <= Joined; ++source)
        evidence[Sources] += evidence[size_t(source)];
    if (candidate.node == NoNode)
        evidence[Behind] = evidence[Distance] = 9999;
    const auto first = text.section(u',', 0, 0);
    evidence[Names] = float(text.count(u',') + 1);
    evidence[FirstNameWords] = float(first.count(u' ') + 1);
    evidence[Length] = float(text.size());
    evidence[LikeSite] = wordLikeness(wordSetOf(text), m_siteWords);
    for (const auto c : text) {
        evidence[Digits] += c.isDigit();
        evidence[Capitals] += c.isUpper();
    }
    evidence[Capitals] /= float(text.size());
    evidence[StartsLower] = text.front().isLower();
    evidence[IsNobody] = isNobody(first);
    evidence[IsOffice] = office.match(text).hasMatch();
    evidence[IsOrganisation] = m_facts.linked.isByOrganisation;
    evidence[HasFullStop] = text.contains(u'.');
    for (const auto &other : m_found.all()) {
        if (other.key.size() > candidate.key.size() && other.key.contains(candidate.key))
            evidence[LongerKnown] = std::max(evidence[LongerKnown], 1 + evidence[Sources]);
        if (other.key.size() < candidate.key.size() && candidate.key.contains(other.key))
            evidence[ShorterKnown] += 1;
    }
}

FactCandidates BylineFinder::found()
{
    addDeclared(m_facts.linked.authors, InLinked);
    addDeclared(m_facts.meta.value(u"author"_s), InMeta);
    for (const auto &name : {u"article:author"_s, u"parsely-author"_s, u"sailthru.author"_s,
             u"byl"_s, u"dc.creator"_s, u"dc:creator"_s, u"dcterms:creator"_s, u"dcterms.creator"_s,
             u"dc.contributor"_s, u"citation_author"_s, u"article:author_name"_s,
             u"og:article:author"_s, u"cxenseparse:author"_s})
        addDeclared(m_facts.meta.value(name), InOtherMeta);
    if (startsAsByline(m_facts.firstMeta({u"twitter:label1"})))
        addDeclared(m_facts.meta.value(u"twitter:data1"_s), InOtherMeta);
    for (const auto node : m_facts.authors)
        addShown(node);
    addWritten();
    addNearDate();
    addJoined();
    for (auto &candidate : m_found.all())
        compare(candidate);
    return std::move(m_found);
}

FactCandidates bylineCandidatesOf(const PageFacts &facts, const QString &siteName)
{
    return BylineFinder(facts, siteName).found();
}

} // namespace postil
