// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/actorrow.h"
#include "ui/models/rowmodel.h"

#include <QPersistentModelIndex>
#include <QPoint>

namespace postil {

class RowView;

/// What the hand does with rows of actors: drag one onto another to merge the two, F2 to rename one
/// in its place.
class ActorGestures : public QObject
{
    Q_OBJECT

public:
    /// The view becomes its parent.
    ActorGestures(RowView *view, const RowModel<ActorRow> &rows);

    /// Opens a field over the row's name; Return renames, Escape and leaving it do not.
    void rename(const QModelIndex &index);

Q_SIGNALS:
    /// `moved` was dropped on `kept`.
    void mergeRequested(const postil::ActorId &kept, const postil::ActorId &moved);
    void renameRequested(const postil::ActorId &actor, const QString &name);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool filterMouse(QEvent *event);
    bool filterKeys(QEvent *event);
    void dragTo(QPoint place);
    void drop();
    void stop();
    const ActorRow *actorAt(const QModelIndex &index) const;

    RowView *m_view;
    const RowModel<ActorRow> &m_rows;
    QPoint m_pressed;
    QPersistentModelIndex m_moved;
    QPersistentModelIndex m_target;
    bool m_isDragged = false;
};

} // namespace postil
