// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/placedelegate.h"

#include "ui/desk/placemodel.h"
#include "ui/models/articlerow.h"
#include "ui/theme/desktopstyle.h"
#include "ui/theme/icon.h"

#include <QMouseEvent>
#include <QPainter>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr int tickSize = 16;

QRect PlaceDelegate::tickRect(const QRect &row)
{
    return {row.left() + 10, row.center().y() - tickSize / 2, tickSize, tickSize};
}

QSize PlaceDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), QFontMetrics(quotedFont()).height() + 12};
}

void PlaceDelegate::paintTick(QPainter *painter, const QRect &row, bool isTicked) const
{
    const auto box = tickRect(row);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(isTicked ? m_theme.accent : m_theme.muted);
    painter->setBrush(isTicked ? QBrush(m_theme.accent) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isTicked)
        painter->drawPixmap(box.adjusted(2, 2, -2, -2),
            pixmapNamed(
                u"check"_s, m_theme.paper, tickSize - 4, painter->device()->devicePixelRatio()));
    painter->setRenderHint(QPainter::Antialiasing, false);
}

void PlaceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &[place, isTicked, remark] =
        static_cast<const PlaceModel *>(index.model())->at(index.row());
    painter->save();
    const auto &row = option.rect;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(row, m_theme.selected);
    paintTick(painter, row, isTicked);
    auto font = quotedFont();
    const bool isDismissed = m_isStriking && !isTicked;
    font.setStrikeOut(isDismissed);
    auto bold = font;
    bold.setBold(true);
    const QFontMetrics metrics(font);
    const int sourceWidth = std::min(row.width() / 4, 220);
    const int left = tickRect(row).right() + 10;
    const int right = row.right() - sourceWidth - 16;
    const int wordsWidth =
        std::min(QFontMetrics(bold).horizontalAdvance(place.words), (right - left) / 2);
    const int wordsLeft = left + int((right - left) * 0.42) - wordsWidth / 4;
    const auto draw = [&](int from, int to, int alignment, const QString &text) {
        const auto elide = alignment == Qt::AlignRight ? Qt::ElideLeft : Qt::ElideRight;
        painter->drawText(QRect(from, row.top(), to - from, row.height()),
            alignment | Qt::AlignVCenter,
            painter->fontMetrics().elidedText(text, elide, to - from));
    };
    painter->setFont(font);
    painter->setPen(isDismissed ? m_theme.muted : m_theme.ink);
    draw(left, wordsLeft, Qt::AlignRight, place.before);
    draw(wordsLeft + wordsWidth, right, Qt::AlignLeft, place.after);
    painter->setFont(bold);
    draw(wordsLeft, wordsLeft + wordsWidth, Qt::AlignLeft, place.words);
    painter->setFont(panelFont(-1));
    painter->setPen(remark.isEmpty() ? m_theme.muted : m_theme.review);
    QStringList source{writtenDate(place.publishedTime, true), place.title};
    source.removeAll(QString());
    draw(right + 12, row.right() - 8, Qt::AlignLeft,
        remark.isEmpty() ? source.join(u" · "_s) : remark);
    painter->restore();
}

bool PlaceDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
    const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton
        || !tickRect(option.rect).adjusted(-6, -6, 6, 6).contains(mouse->position().toPoint()))
        return false;
    const bool isTicked = index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
    return model->setData(index, isTicked ? Qt::Unchecked : Qt::Checked, Qt::CheckStateRole);
}

} // namespace postil
