// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/articlerow.h"

#include <QWidget>

class QButtonGroup;

namespace postil {

/// The parts of a library to choose from, each with its count: All, Unread, Review, Trash, tags.
class FilterChips : public QWidget
{
    Q_OBJECT

public:
    explicit FilterChips(QWidget *parent = nullptr);

    /// Keeps what is chosen as long as there is anything in it.
    void setArticles(const QList<ArticleSummary> &articles);
    const ArticleFilter &filter() const { return m_filter; }
    void setFilter(const ArticleFilter &filter);

Q_SIGNALS:
    void filterChanged();

private:
    struct Chip
    {
        ArticleFilter filter;
        QString name;
        qsizetype count = 0;

        bool operator==(const Chip &) const = default;
    };
    static QList<Chip> chipsOf(const QList<ArticleSummary> &articles);
    void show(const QList<Chip> &chips);

    ArticleFilter m_filter;
    QList<Chip> m_chips;
    QButtonGroup *m_buttons;
};

} // namespace postil
