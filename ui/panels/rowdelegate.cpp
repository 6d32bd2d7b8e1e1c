// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/rowdelegate.h"

#include "ui/models/rowmodel.h"
#include "ui/theme/dashes.h"
#include "ui/theme/desktopstyle.h"
#include "ui/theme/icon.h"

#include <QAbstractItemView>
#include <QFontMetrics>
#include <QMouseEvent>
#include <QPainter>

namespace postil {

using namespace Qt::StringLiterals;

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const int width = view ? view->viewport()->width() : std::max(option.rect.width(), 200);
    return {width, heightOf(index, width)};
}

bool RowDelegate::isOpen(const QModelIndex &index)
{
    return index.data(IsOpenRole).toBool();
}

bool RowDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease || !isOpen(index))
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    for (const bool isConfirm : {true, false}) {
        if (!markRect(option.rect, isConfirm).contains(mouse->position().toPoint()))
            continue;
        Q_EMIT decided(index, isConfirm ? State::Confirmed : State::Rejected);
        return true;
    }
    return false;
}

void RowDelegate::drawBackground(QPainter *painter, const QStyleOptionViewItem &option) const
{
    if (!(option.state & QStyle::State_Selected))
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_theme.selected);
    const auto row = option.rect.adjusted(14, 1, -8, -1);
    painter->drawRoundedRect(row, 5, 5);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(m_theme.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(row).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void RowDelegate::drawBar(QPainter *painter, QRect bar, const QColor &color, bool isDashed)
{
    if (!isDashed) {
        painter->fillRect(bar, color);
        return;
    }
    for (const auto &dash : dashesOf(bar, 5, 3))
        painter->fillRect(dash, color);
}

QRect RowDelegate::markRect(const QRect &row, bool isConfirm)
{
    const int size = lineHeight() + 4;
    const int left = row.right() - 14 - size * (isConfirm ? 2 : 1);
    return {left, row.bottom() - 2 - size, size, size};
}

int RowDelegate::lineHeight()
{
    return QFontMetrics(panelFont(-1)).height();
}

QString RowDelegate::fitted(const QString &facts, int room)
{
    const QFontMetrics small(panelFont(-1));
    auto shown = facts;
    while (small.horizontalAdvance(shown) > room) {
        const auto last = shown.lastIndexOf(u" · ");
        if (last <= 0)
            return small.elidedText(shown, Qt::ElideRight, room);
        shown.truncate(last);
    }
    return shown;
}

void RowDelegate::drawDecision(QPainter *painter, const QRect &row) const
{
    static constexpr int size = 14;
    const qreal scale = painter->device()->devicePixelRatio();
    for (const bool isConfirm : {true, false}) {
        const auto mark = markRect(row, isConfirm);
        const auto pixmap =
            pixmapNamed(isConfirm ? u"check"_s : u"cross"_s, m_theme.ink, size, scale);
        painter->drawPixmap(
            mark.center().x() - size / 2 + 1, mark.center().y() - size / 2 + 1, size, size, pixmap);
    }
}

} // namespace postil
