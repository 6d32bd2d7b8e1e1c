// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlesummary.h"
#include "core/search/searchhit.h"

#include <QVariant>

namespace postil {

/// A line of the library list.
struct ArticleRow
{
    QByteArray key;
    ArticleId article;
    QString title;
    QString outlet;
    QString publishedTime; ///< an ISO date, or what the page says
    QString snippet; ///< around the best hit while searching
    qsizetype annotations = 0;
    qsizetype quotations = 0;
    qsizetype reviews = 0;
    double progress = 0;
    bool isUnread = false;

    bool isHeading() const { return false; }
    bool isOpen() const { return false; }
    QString date() const; ///< as people write it
    QString spoken() const; ///< for those who do not see the row
    QVariant data(int role) const;
    bool operator==(const ArticleRow &) const = default;
};

/// Which part of a library a list shows.
struct ArticleFilter
{
    enum class Part : quint8
    {
        All,
        Unread,
        Review,
        Trash
    };

    Part part = Part::All;
    QString tag; ///< empty for all

    bool operator==(const ArticleFilter &) const = default;
};

bool passes(const ArticleSummary &summary, const ArticleFilter &filter);

/// Newest import first.
QList<ArticleRow> articleRows(const QList<ArticleSummary> &articles, const ArticleFilter &filter);

/// Best hit first.
QList<ArticleRow> articleRows(const QList<ArticleSummary> &articles, const ArticleFilter &filter,
    const QList<SearchHit> &hits);

/// "4 November 2023", "November 2023" or "2023" of an ISO date; `text` itself when it is none.
QString writtenDate(const QString &text, bool isShort = false);

} // namespace postil
