// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/actorgestures.h"

#include "ui/panels/rowview.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QToolTip>

namespace postil {

ActorGestures::ActorGestures(RowView *view, const RowModel<ActorRow> &rows)
    : QObject(view)
    , m_view(view)
    , m_rows(rows)
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

const ActorRow *ActorGestures::actorAt(const QModelIndex &index) const
{
    if (!index.isValid() || m_rows.at(index).isHeading() || m_rows.at(index).actor.isNull())
        return nullptr;
    return &m_rows.at(index);
}

bool ActorGestures::eventFilter(QObject *watched, QEvent *event)
{
    const bool isHandled = watched == m_view ? filterKeys(event) : filterMouse(event);
    return isHandled || QObject::eventFilter(watched, event);
}

bool ActorGestures::filterKeys(QEvent *event)
{
    const bool isKey =
        event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
    if (!isKey)
        return false;
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (m_isDragged && key == Qt::Key_Escape) {
        stop();
        return true;
    }
    if (key != Qt::Key_F2 || !actorAt(m_view->currentIndex()))
        return false;
    event->accept(); // or the window's own F2 would take it
    if (event->type() == QEvent::KeyPress)
        rename(m_view->currentIndex());
    return true;
}

bool ActorGestures::filterMouse(QEvent *event)
{
    const auto *mouse = dynamic_cast<QMouseEvent *>(event);
    if (!mouse)
        return false;
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_pressed = mouse->position().toPoint();
        m_moved = mouse->button() == Qt::LeftButton ? m_view->indexAt(m_pressed) : QModelIndex();
        return false;
    case QEvent::MouseMove:
        if (!(mouse->buttons() & Qt::LeftButton) || !actorAt(m_moved))
            return false;
        if (!m_isDragged
            && (mouse->position().toPoint() - m_pressed).manhattanLength()
                < QApplication::startDragDistance())
            return true; // a press that moves a little selects nothing else
        dragTo(mouse->position().toPoint());
        return true;
    case QEvent::MouseButtonRelease:
        if (!m_isDragged)
            return false;
        drop();
        return true;
    default:
        return false;
    }
}

void ActorGestures::dragTo(QPoint place)
{
    m_isDragged = true;
    m_target = m_view->indexAt(place);
    const auto *moved = actorAt(m_moved);
    const auto *target = actorAt(m_target);
    const bool canDrop = moved && target && target->actor != moved->actor;
    m_view->viewport()->setCursor(canDrop ? Qt::DragMoveCursor : Qt::ForbiddenCursor);
    if (canDrop)
        m_view->setCurrentIndex(m_target);
    const auto text = canDrop ? tr("Merge %1 into %2").arg(moved->name, target->name)
                              : tr("Drop it on the actor that it is");
    QToolTip::showText(m_view->viewport()->mapToGlobal(place), text.toHtmlEscaped(), m_view);
}

void ActorGestures::drop()
{
    const auto *moved = actorAt(m_moved);
    const auto *target = actorAt(m_target);
    const auto kept = target ? target->actor : ActorId();
    const auto other = moved ? moved->actor : ActorId();
    stop();
    if (!kept.isNull() && !other.isNull() && kept != other)
        Q_EMIT mergeRequested(kept, other);
}

void ActorGestures::stop()
{
    m_isDragged = false;
    m_moved = m_target = QModelIndex();
    m_view->viewport()->unsetCursor();
    QToolTip::hideText();
}

void ActorGestures::rename(const QModelIndex &index)
{
    const auto *row = actorAt(index);
    if (!row)
        return;
    auto *field = new QLineEdit(row->name, m_view->viewport());
    field->setAccessibleName(tr("New name"));
    const auto place = m_view->visualRect(index);
    field->setGeometry(20, place.top(), place.width() - 28, field->sizeHint().height());
    field->show();
    field->selectAll();
    field->setFocus();
    auto *leave = new QAction(field);
    leave->setShortcut(Qt::Key_Escape);
    leave->setShortcutContext(Qt::WidgetShortcut);
    field->addAction(leave);
    const auto close = [this, field] {
        field->blockSignals(true);
        field->deleteLater();
        m_view->setFocus();
    };
    connect(leave, &QAction::triggered, field, close);
    connect(field, &QLineEdit::returnPressed, this, [this, field, close, id = row->actor] {
        const auto name = field->text().simplified();
        close();
        if (!name.isEmpty())
            Q_EMIT renameRequested(id, name);
    });
    connect(field, &QLineEdit::editingFinished, field, close);
}

} // namespace postil
