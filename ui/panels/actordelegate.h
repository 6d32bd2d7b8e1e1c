// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/actorrow.h"
#include "ui/panels/rowdelegate.h"

namespace postil {

/// Draws kinds of actors and the actors of each.
class ActorDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    int heightOf(const QModelIndex &index, int width) const override;

private:
    void paintKind(QPainter *painter, const QRect &rect, const ActorRow &row) const;
    void paintActor(
        QPainter *painter, const QStyleOptionViewItem &option, const ActorRow &row) const;
};

/// The colour of a kind of actor.
QColor kindColor(ActorKind kind, const Theme &theme);

} // namespace postil
