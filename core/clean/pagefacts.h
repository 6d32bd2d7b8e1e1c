// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/linkeddata.h"

#include <QHash>

namespace postil {

/// What a page declares of itself and where it shows it: gathered in one pass over the tree.
struct PageFacts
{
    const DomTree &page;
    LinkedData linked;
    QHash<QString, QStringList> meta; ///< content of meta elements by name or property, lower case
    QString canonical; ///< address as written
    QList<NodeIndex> headings; ///< h1, not hidden
    QList<NodeIndex> lesserHeadings; ///< h2 and elements called title or headline
    QList<NodeIndex> authors; ///< elements marked or called author or byline
    QList<NodeIndex> dates; ///< time elements and those marked or called date
    NodeIndex headline = NoNode; ///< the heading that is the title, set by titleOf

    /// The first of these meta elements that has content.
    QString firstMeta(std::initializer_list<QStringView> names) const;
};

PageFacts pageFactsOf(const DomTree &page);

/// The headline as the page shows it, without the site's name. Sets facts.headline.
QString titleOf(PageFacts &facts, const QString &siteName);
/// The names of the authors, joined by ", ".
QString bylineOf(const PageFacts &facts, const QString &siteName);
/// When it was published, ISO 8601.
QString publishedTimeOf(const PageFacts &facts, const QString &url, const QString &language);
QString siteNameOf(const PageFacts &facts);

/// Letters and digits only, lower case, one space between words.
QString foldedWords(QStringView text);

} // namespace postil
