// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/actordelegate.h"

#include "ui/models/rowmodel.h"
#include "ui/theme/desktopstyle.h"

#include <QFontMetrics>
#include <QPainter>

namespace postil {

static constexpr int left = 14; ///< of bars
static constexpr int textLeft = 28;
static constexpr int right = 14;

static const ActorRow &rowAt(const QModelIndex &index)
{
    return static_cast<const RowModel<ActorRow> *>(index.model())->at(index);
}

QColor kindColor(ActorKind kind, const Theme &theme)
{
    switch (kind) {
    case ActorKind::Person:
        return theme.person;
    case ActorKind::Organisation:
        return theme.organisation;
    case ActorKind::Place:
        return theme.place;
    case ActorKind::Other:
        return theme.other;
    }
    return theme.other;
}

/// Where the counts end; ✓ and ✗ stand to the right of it.
static int countsEnd(const QRect &rect, int lineHeight)
{
    return rect.right() - right - 2 * (lineHeight + 4) - 6;
}

int ActorDelegate::heightOf(const QModelIndex &index, int) const
{
    const auto &row = rowAt(index);
    const int line = QFontMetrics(panelFont()).height();
    if (row.isHeading())
        return line + (index.row() == 0 ? 14 : 24);
    return line + (row.role.isEmpty() ? 10 : lineHeight() + 10);
}

void ActorDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto &row = rowAt(index);
    if (row.isHeading())
        paintKind(painter, option.rect, row);
    else
        paintActor(painter, option, row);
    painter->restore();
}

void ActorDelegate::paintKind(QPainter *painter, const QRect &rect, const ActorRow &row) const
{
    auto font = panelFont(-1);
    font.setWeight(QFont::DemiBold);
    const int line = QFontMetrics(font).height();
    QRect place(left, rect.bottom() - 5 - line, rect.width() - left, line);
    place.setRight(countsEnd(rect, lineHeight()) - 1);
    painter->setFont(font);
    painter->setPen(theme().muted);
    painter->drawText(place, Qt::AlignLeft | Qt::AlignVCenter, row.name);
    painter->setFont(panelFont(-1));
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, QString::number(row.count));
}

void ActorDelegate::paintActor(
    QPainter *painter, const QStyleOptionViewItem &option, const ActorRow &row) const
{
    drawBackground(painter, option);
    const auto &rect = option.rect;
    const bool isSuggested = row.state == State::Suggested;
    const QRect bar(left, rect.top() + 3, 3, rect.height() - 6);
    drawBar(painter, bar, kindColor(row.kind, theme()), isSuggested);
    const QFontMetrics metrics(panelFont());
    const QFontMetrics small(panelFont(-1));
    const auto count = QString::number(row.count);
    const int countWidth = small.horizontalAdvance(count);
    const int countRight = countsEnd(rect, lineHeight());
    const int nameWidth = countRight - countWidth - 8 - textLeft;
    painter->setFont(panelFont());
    painter->setPen(row.state == State::Rejected ? theme().muted : theme().ink);
    painter->drawText(QRect(textLeft, rect.top() + 5, nameWidth, metrics.height()),
        Qt::AlignVCenter, metrics.elidedText(row.name, Qt::ElideRight, nameWidth));
    painter->setFont(panelFont(-1));
    painter->setPen(theme().muted);
    painter->drawText(
        QRect(countRight - countWidth, rect.top() + 5, countWidth + 2, metrics.height()),
        Qt::AlignVCenter, count);
    if (!row.role.isEmpty())
        painter->drawText(
            QRect(textLeft, rect.top() + 5 + metrics.height(), nameWidth, small.height()),
            Qt::AlignVCenter, small.elidedText(row.role, Qt::ElideRight, nameWidth));
    if (isSuggested)
        drawDecision(painter, rect);
}

} // namespace postil
