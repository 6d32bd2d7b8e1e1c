// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/article.h"
#include "ui/reader/pagegeometry.h"

class QPainter;

namespace postil {

/// The head of the page: title, and in one quiet line who wrote it, where, when, how long, in what
/// language.
class TitleBlock
{
public:
    void setArticle(const Article &article) { m_article = article; }
    /// Height in pixels with the room above and below it.
    int heightFor(const PageGeometry &geometry, const TextStyle &style) const;
    void paint(QPainter &painter, const PageGeometry &geometry, const TextStyle &style) const;

    QString title() const;
    QString line() const;

private:
    Article m_article;
};

/// "4 November 2023" of an ISO 8601 date as exact as is known; the text itself when it is none.
QString spokenDate(const QString &isoDate);

/// Minutes it takes to read so many words, at 230 a minute; at least one.
qsizetype minutesToRead(qsizetype words);

} // namespace postil
