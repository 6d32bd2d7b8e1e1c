// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/origin.h"
#include "ui/theme/theme.h"

#include <QStyledItemDelegate>

namespace postil {

/// Draws the rows of a panel, and takes clicks on their ✓ and ✗.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme &theme) { m_theme = theme; }
    const Theme &theme() const { return m_theme; }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;

    /// Where ✓ (or ✗) stands in a row.
    static QRect markRect(const QRect &row, bool isConfirm);

Q_SIGNALS:
    void decided(const QModelIndex &index, postil::State state);

protected:
    /// How high a row is at a width.
    virtual int heightOf(const QModelIndex &index, int width) const = 0;
    /// Whether ✓ and ✗ are to be drawn at the end of the row's last line.
    static bool isOpen(const QModelIndex &index);

    void drawBackground(QPainter *painter, const QStyleOptionViewItem &option) const;
    /// Solid once it is decided, dashed as long as it is suggested.
    static void drawBar(QPainter *painter, QRect bar, const QColor &color, bool isDashed);
    void drawDecision(QPainter *painter, const QRect &row) const;
    /// Of the small font.
    static int lineHeight();
    /// Facts joined by " · ", in the small font: those that find no room are left out from the end,
    /// so that none is cut but the first.
    static QString fitted(const QString &facts, int room);

private:
    Theme m_theme = Theme::named({});
};

} // namespace postil
