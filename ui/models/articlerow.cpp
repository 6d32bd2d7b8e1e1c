// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/models/articlerow.h"

#include "core/text/visibletext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace postil {

using namespace Qt::StringLiterals;

static QString tr(const char *text)
{
    return QCoreApplication::translate("LibraryPanel", text);
}

QString writtenDate(const QString &text, bool isShort)
{
    const auto parts = text.left(10).split(u'-');
    const QLocale locale(QLocale::English);
    const auto month = isShort ? u"MMM"_s : u"MMMM"_s;
    const auto date = QDate::fromString(
        (parts + QStringList{u"01"_s, u"01"_s}).mid(0, 3).join(u'-'), Qt::ISODate);
    if (!date.isValid() || parts.size() > 3)
        return text;
    if (parts.size() == 1)
        return locale.toString(date, u"yyyy"_s);
    return locale.toString(date,
        parts.size() == 2 ? QString(month + u" yyyy"_s) : QString(u"d "_s + month + u" yyyy"_s));
}

static bool isUnread(const Article &article)
{
    return article.progress <= 0 && article.readingPosition == 0;
}

bool passes(const ArticleSummary &summary, const ArticleFilter &filter)
{
    const auto &article = summary.article;
    const bool isInTrash = !article.deleted.isNull();
    if (isInTrash != (filter.part == ArticleFilter::Part::Trash))
        return false;
    if (!filter.tag.isEmpty() && !article.tags.contains(filter.tag))
        return false;
    return filter.part == ArticleFilter::Part::Unread ? isUnread(article)
        : filter.part == ArticleFilter::Part::Review  ? summary.reviews > 0
                                                      : true;
}

static ArticleRow rowOf(const ArticleSummary &summary)
{
    const auto &article = summary.article;
    ArticleRow row;
    row.key = article.id.bytes;
    row.article = article.id;
    row.title =
        article.metadata.title.isEmpty() ? tr("Untitled") : visibleText(article.metadata.title);
    row.outlet = visibleText(article.metadata.siteName);
    row.publishedTime = article.metadata.publishedTime;
    row.annotations = summary.annotations;
    row.quotations = summary.quotations;
    row.reviews = summary.reviews;
    row.progress = article.progress;
    row.isUnread = isUnread(article);
    return row;
}

QList<ArticleRow> articleRows(const QList<ArticleSummary> &articles, const ArticleFilter &filter)
{
    QList<ArticleRow> rows;
    rows.reserve(articles.size());
    for (auto each = articles.crbegin(); each != articles.crend(); ++each) {
        if (passes(*each, filter))
            rows.append(rowOf(*each));
    }
    return rows;
}

QList<ArticleRow> articleRows(const QList<ArticleSummary> &articles, const ArticleFilter &filter,
    const QList<SearchHit> &hits)
{
    QHash<ArticleId, const ArticleSummary *> known;
    for (const auto &summary : articles)
        known.insert(summary.article.id, &summary);
    QList<ArticleRow> rows;
    for (const auto &hit : hits) {
        const auto *summary = known.value(hit.article);
        if (!summary || !passes(*summary, filter))
            continue;
        rows.append(rowOf(*summary));
        rows.last().snippet = hit.snippet.simplified();
    }
    return rows;
}

QString ArticleRow::date() const
{
    return writtenDate(publishedTime, true);
}

QString ArticleRow::spoken() const
{
    QStringList parts{title, outlet, date()};
    parts.removeAll(QString());
    parts.append(tr("highlights and notes: %1").arg(annotations));
    parts.append(tr("quotations: %1").arg(quotations));
    return parts.join(u", ");
}

QVariant ArticleRow::data(int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return title;
    case Qt::AccessibleTextRole:
        return spoken();
    default:
        return {};
    }
}

} // namespace postil
