// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/panels/rowdelegate.h"
#include "ui/panels/rowview.h"
#include "ui/window/session.h"

#include <QBoxLayout>
#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace postil {

/// A panel beside the text: a list of what was found or made in the article, a filter below it, and
/// keys to decide on what is suggested.
class SidePanel : public QWidget
{
    Q_OBJECT

public:
    /// `name` is told to screen readers. Model and delegate become the panel's.
    SidePanel(
        Session &session, QAbstractItemModel *model, RowDelegate *delegate, const QString &name);

    virtual void setTheme(const Theme &theme);
    RowView *view() const { return m_view; }
    /// How many there are without a filter, for the tab.
    qsizetype count() const { return m_count; }

    /// Decides on the current row, or the first one to decide on, and goes on to the next one.
    void decideAndGoOn(State state);
    void focusFilter();

Q_SIGNALS:
    void goToRequested(const postil::TextRange &range);
    void filled();

protected:
    Session &session() const { return m_session; }
    QVBoxLayout *column() const { return m_column; }
    QString filterText() const;
    QComboBox *choice() const { return m_choice; }
    /// Above the rows.
    void addHead(QWidget *widget);
    /// Beside the filter.
    void addToFoot(QWidget *widget) { m_foot->layout()->addWidget(widget); }
    /// What stands there when there are no rows.
    void setEmptyText(const QString &text);

    virtual qsizetype countAll() const = 0;
    /// Whether the rows of one content and those of another one may differ. Both are of one text.
    virtual bool isOther(const ArticleContent &one, const ArticleContent &other) const = 0;
    /// Reads the rows anew; to be called by the heir's constructor too.
    virtual void refill() = 0;
    virtual void decide(const QModelIndex &index, State state) = 0;
    virtual void go(const QModelIndex &index) = 0;
    virtual void showMenu(const QModelIndex &index, const QPoint &place) = 0;
    virtual void removeCurrent() { }

    void fill();
    /// When that is still to be done.
    void fillAtLast();
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    QModelIndex nextOpen(int from) const;

    Session &m_session;
    QTimer m_fillSoon; ///< runs while the rows are old
    ArticleContent m_filled; ///< what the rows were made from
    qsizetype m_count = 0; ///< of m_filled
    QVBoxLayout *m_column;
    QList<QWidget *> m_heads;
    QWidget *m_foot;
    RowDelegate *m_delegate;
    RowView *m_view;
    QLabel *m_empty;
    QLineEdit *m_filter;
    QComboBox *m_choice;
};

} // namespace postil
