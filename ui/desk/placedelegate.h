// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace postil {

/// Draws places as a concordance: the words below each other, their sentence on both sides, the
/// article at the right. A dismissed place is struck through and muted.
class PlaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }
    /// Whether places that are not ticked look dismissed; they do unless told otherwise.
    void setStriking(bool isStriking) { m_isStriking = isStriking; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// Where the tick of a row stands.
    static QRect tickRect(const QRect &row);

private:
    void paintTick(QPainter *painter, const QRect &row, bool isTicked) const;

    Theme m_theme = Theme::named({});
    bool m_isStriking = true;
};

} // namespace postil
