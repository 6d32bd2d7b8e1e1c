// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/factranker.h"
#include "core/clean/linkeddata.h"
#include "core/clean/wordtable.h"

#include <QMap>

namespace postil {

/// What a page declares of itself and where it shows it: gathered in one pass over the tree.
struct PageFacts
{
    const DomTree &page;
    LinkedData linked;
    QMap<QString, QStringList> meta; ///< content of meta elements by name or property, lower case
    QString canonical; ///< address as written
    QList<NodeIndex> headings; ///< h1, not hidden
    QList<NodeIndex> lesserHeadings; ///< h2 and elements called title or headline
    QList<NodeIndex> authors; ///< elements marked or called author or byline
    QList<NodeIndex> dates; ///< time elements and those marked or called date
    NodeIndex headline = NoNode; ///< the element that shows the title, set by titleOf

    /// The first of these meta elements that has content.
    QString firstMeta(std::initializer_list<QStringView> names) const;
};

PageFacts pageFactsOf(const DomTree &page);

/// The headline as the page shows it, without the site's name. Sets facts.headline.
QString titleOf(PageFacts &facts, const QString &siteName);
/// What could be the names of the authors, joined by ", ". Needs facts.headline.
FactCandidates bylineCandidatesOf(const PageFacts &facts, const QString &siteName);
/// When it could have been published, ISO 8601. Needs facts.headline.
FactCandidates dateCandidatesOf(
    const PageFacts &facts, const QString &url, const QString &language);
QString siteNameOf(const PageFacts &facts);

/// Letters and digits only, lower case, one space between words.
QString foldedWords(QStringView text);

/// The words of a text as sorted hashes, each once.
using WordSet = std::vector<quint32>;
WordSet wordSetOf(QStringView text);
/// How alike two texts are by their words, 0–1 (Dice).
float wordLikeness(const WordSet &a, const WordSet &b);

/// How far behind the headline a node is, in nodes, within [-2000, 2000]; 2000 without a headline.
float behindHeadline(const PageFacts &facts, NodeIndex node);

/// Nodes from this element's end on to the next paragraph of running text, at most 500.
float nodesToText(const DomTree &page, NodeIndex node);

} // namespace postil
