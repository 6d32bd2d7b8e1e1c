// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/bylinefinder.h"

#include "core/clean/byline.h"

#include <QRegularExpression>

namespace postil {

using namespace Qt::StringLiterals;
using enum BylineEvidence::Column;

static bool isAddress(const QString &name)
{
    return name.startsWith(u"http") || name.contains(u"www.") || name.contains(u'@')
        || name.startsWith(u'/') || name.contains(u"://");
}

QString namesIn(const QString &text, bool isDeclared)
{
    static constexpr qsizetype longestName = 80;
    static constexpr qsizetype mostNames = 8;
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
    return names.size() > mostNames ? QString() : names.join(u", "_s);
}

BylineFinder::BylineFinder(const PageFacts &facts, const QString &siteName)
    : m_facts(facts)
    , m_siteName(siteName)
{
}

FactCandidate *BylineFinder::add(const QString &names, Source source)
{
    static constexpr qsizetype most = 80;
    const auto key = foldedWords(names);
    if (key.isEmpty() || m_found.all().size() >= most)
        return nullptr;
    auto &candidate = m_found.at(key, names);
    candidate.evidence[source] = 1;
    return &candidate;
}

/// All names together, and the first alone.
void BylineFinder::addDeclared(const QStringList &texts, Source source)
{
    QStringList all;
    for (const auto &text : texts) {
        for (const auto &name : namesIn(text, true).split(u", "_s, Qt::SkipEmptyParts)) {
            if (!all.contains(name, Qt::CaseInsensitive))
                all.append(name);
        }
    }
    add(all.join(u", "_s), source);
    auto *first = all.size() > 1 ? add(all.constFirst(), source) : nullptr;
    if (first)
        first->evidence[FirstOfMore] = 1;
    if (texts.size() == 1)
        addAsWritten(texts.constFirst(), source);
}

void BylineFinder::addAsWritten(const QString &text, Source source)
{
    static constexpr qsizetype longest = 120;
    if (text.size() > longest || isAddress(text))
        return;
    if (auto *candidate = add(QString(text).remove(QChar(0xad)).simplified(), source))
        candidate->evidence[AsWritten] = 1;
}

void BylineFinder::addMeta()
{
    addDeclared(m_facts.meta.value(u"author"_s), InMeta);
    for (const auto &name : {u"article:author"_s, u"parsely-author"_s, u"sailthru.author"_s,
             u"byl"_s, u"dc.creator"_s, u"dc:creator"_s, u"dcterms:creator"_s, u"dcterms.creator"_s,
             u"dc.contributor"_s, u"citation_author"_s, u"article:author_name"_s,
             u"og:article:author"_s, u"cxenseparse:author"_s})
        addDeclared(m_facts.meta.value(name), InOtherMeta);
    for (const auto &number : {u"1"_s, u"2"_s}) {
        if (startsAsByline(m_facts.firstMeta({QString(u"twitter:label" + number)})))
            addDeclared(m_facts.meta.value(u"twitter:data" + number), InOtherMeta);
    }
}

/// A page of one person's site bears its name: "Title | Ida Brandt".
void BylineFinder::addSite()
{
    static constexpr qsizetype longest = 60;
    addAsWritten(m_siteName, InSite);
    const auto title = m_facts.page.first(Tag::Title);
    const auto text = title == NoNode ? QString() : m_facts.page.rawText(title).simplified();
    static const QRegularExpression separator(u"\\s+(?:[|·•»–—-]|::)\\s+"_s);
    const auto parts = text.split(separator);
    if (parts.size() > 1 && parts.constLast().size() < longest)
        addAsWritten(parts.constLast(), InSite);
}

FactCandidates BylineFinder::found()
{
    addDeclared(m_facts.linked.authors, InLinked);
    addMeta();
    for (const auto node : m_facts.authors)
        addMarked(node);
    addWritten();
    addNearDate();
    addJoined();
    addSite();
    addPortraits();
    addCopyright();
    addBare();
    weighBylines(m_found, m_facts, m_siteName);
    return std::move(m_found);
}

FactCandidates bylineCandidatesOf(const PageFacts &facts, const QString &siteName)
{
    return BylineFinder(facts, siteName).found();
}

} // namespace postil
