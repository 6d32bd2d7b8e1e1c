// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QListView>

namespace postil {

class RowDelegate;

/// A list of rows of different heights that keeps its place when rows come and go. Those far below
/// the screen are laid out in slices.
class RowView : public QListView
{
    Q_OBJECT

public:
    RowView(QAbstractItemModel *model, RowDelegate *delegate, QWidget *parent);

    QByteArray currentKey() const;
    /// Nothing when no row has the key.
    void setCurrentKey(const QByteArray &key);

    void doItemsLayout() override;
    /// A row that has no place yet is scrolled to as soon as it has.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    void chosen(const QModelIndex &index); ///< by click or Return
    void pointedAt(const QModelIndex &index); ///< invalid: at none
    void removeWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    QPersistentModelIndex m_awaited; ///< to be scrolled to
};

} // namespace postil
