// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/rowview.h"

#include "ui/models/rowmodel.h"
#include "ui/panels/rowdelegate.h"

#include <QKeyEvent>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>

namespace postil {

RowView::RowView(QAbstractItemModel *model, RowDelegate *delegate, QWidget *parent)
    : QListView(parent)
{
    delegate->setParent(this);
    setItemDelegate(delegate);
    setModel(model);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setLayoutMode(Batched);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setEditTriggers(NoEditTriggers);
    connect(this, &QListView::entered, this, &RowView::pointedAt);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_awaited.isValid())
            scrollTo(m_awaited);
    });
}

void RowView::doItemsLayout()
{
    // What is on the screen now stays on it: all rows down to there are laid out at once.
    const auto last = indexAt(viewport()->rect().bottomLeft());
    setBatchSize(std::max(last.row(), 0) + 150);
    QListView::doItemsLayout();
}

void RowView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    m_awaited = visualRect(index).isEmpty() ? index : QModelIndex();
    if (!m_awaited.isValid())
        QListView::scrollTo(index, hint);
}

QByteArray RowView::currentKey() const
{
    return currentIndex().data(KeyRole).toByteArray();
}

void RowView::setCurrentKey(const QByteArray &key)
{
    for (int row = 0; row < model()->rowCount(); ++row) {
        const auto index = model()->index(row, 0);
        if (index.data(KeyRole).toByteArray() != key)
            continue;
        setCurrentIndex(index);
        scrollTo(index);
        return;
    }
}

void RowView::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().isValid())
        Q_EMIT chosen(currentIndex());
    else if (event->key() == Qt::Key_Delete)
        Q_EMIT removeWanted();
    else if (event->matches(QKeySequence::MoveToEndOfLine) && model()->rowCount() > 0)
        setCurrentIndex(model()->index(model()->rowCount() - 1, 0)); // laid out or not yet
    else
        QListView::keyPressEvent(event);
}

void RowView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    // Qt lays rows out again for another height only; ours are as high as their width makes them.
    if (event->size().width() != event->oldSize().width())
        scheduleDelayedItemsLayout();
}

void RowView::leaveEvent(QEvent *event)
{
    Q_EMIT pointedAt({});
    QListView::leaveEvent(event);
}

void RowView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto index = indexAt(event->position().toPoint());
    const bool isPlain = event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier;
    const bool isMark = index.data(IsOpenRole).toBool()
        && (RowDelegate::markRect(visualRect(index), true).contains(event->position().toPoint())
            || RowDelegate::markRect(visualRect(index), false)
                .contains(event->position().toPoint()));
    QListView::mouseReleaseEvent(event);
    if (isPlain && index.isValid() && !isMark && (index.flags() & Qt::ItemIsSelectable))
        Q_EMIT chosen(index);
}

} // namespace postil
