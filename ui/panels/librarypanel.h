// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/task.h"
#include "ui/models/articlerow.h"
#include "ui/models/rowmodel.h"
#include "ui/theme/theme.h"
#include "ui/window/session.h"

#include <QThreadPool>
#include <QWidget>

class QAction;
class QLabel;
class QLineEdit;

namespace postil {

class ArticleDelegate;
class FilterChips;
class RowView;

/// The articles of the library: search, filter, list.
class LibraryPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LibraryPanel(Session &session, QWidget *parent = nullptr);
    ~LibraryPanel() override;

    void setTheme(const Theme &theme);
    RowView *view() const { return m_view; }
    FilterChips *chips() const { return m_chips; }
    QLineEdit *searchField() const { return m_search; }
    void focusSearch();

Q_SIGNALS:
    void articleChosen(const postil::ArticleId &article);
    void menuRequested(const postil::ArticleId &article, const QPoint &place);
    void removeRequested(const postil::ArticleId &article);
    void reviewRequested(); ///< the part to review was chosen

private:
    void buildColumn();
    void connectAll();
    void search();
    void refill();
    void markOpened();

    Session &m_session;
    RowModel<ArticleRow> *m_rows;
    ArticleDelegate *m_delegate;
    RowView *m_view;
    QLineEdit *m_search;
    QAction *m_searchIcon;
    FilterChips *m_chips;
    QLabel *m_empty;
    QTimer m_searchSoon;
    QThreadPool m_pool;
    QFuture<Result<QList<SearchHit>>> m_searching;
    QList<SearchHit> m_hits;
    QByteArray m_opened; ///< key of the open article, as long as the list does not have it
};

} // namespace postil
