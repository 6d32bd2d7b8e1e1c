// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/quotationdelegate.h"

#include "ui/models/rowmodel.h"
#include "ui/panels/wrappedtext.h"
#include "ui/theme/desktopstyle.h"

#include <QFontMetrics>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr int left = 14; ///< of dots and bars
static constexpr int textLeft = 28;
static constexpr int right = 14;
static constexpr int maxLines = 4;

static const QuotationRow &rowAt(const QModelIndex &index)
{
    return static_cast<const RowModel<QuotationRow> *>(index.model())->at(index);
}

static QFont nameFont()
{
    auto font = panelFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

int QuotationDelegate::heightOf(const QModelIndex &index, int width) const
{
    const auto &row = rowAt(index);
    if (row.isHeading())
        return QFontMetrics(nameFont()).height() + (index.row() == 0 ? 12 : 22);
    const WrappedText words(row.words, quotedFont(), width - textLeft - right, maxLines);
    return words.height() + lineHeight() + 13;
}

void QuotationDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto &row = rowAt(index);
    if (row.isHeading())
        paintSpeaker(painter, option.rect, row, index.row() == 0);
    else
        paintQuotation(painter, option, row);
    painter->restore();
}

void QuotationDelegate::paintSpeaker(
    QPainter *painter, const QRect &rect, const QuotationRow &row, bool isFirst) const
{
    const QFontMetrics metrics(nameFont());
    const int line = metrics.height();
    const int top = rect.bottom() - 6 - line;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colors.of(row.actor, theme()));
    painter->drawEllipse(QRectF(left, top + (line - 10) / 2.0, 10, 10));
    const QFontMetrics small(panelFont(-1));
    const QString brief =
        row.share == 0 ? QString::number(row.count) : tr("%1 · %2 %").arg(row.count).arg(row.share);
    const QString full = brief + tr(" of quoted words");
    const int needed =
        textLeft + metrics.horizontalAdvance(row.name) + small.horizontalAdvance(full);
    const bool hasRoom = isFirst && row.share > 0 && needed + right + 16 < rect.width();
    const auto &figures = hasRoom ? full : brief;
    const int figuresWidth = small.horizontalAdvance(figures);
    const int nameLeft = textLeft + 3;
    const int nameWidth = rect.width() - nameLeft - right - figuresWidth - 10;
    painter->setFont(nameFont());
    painter->setPen(theme().ink);
    painter->drawText(QRect(nameLeft, top, nameWidth, line), Qt::AlignVCenter,
        metrics.elidedText(row.name, Qt::ElideRight, nameWidth));
    painter->setFont(panelFont(-1));
    painter->setPen(theme().muted);
    painter->drawText(QRect(rect.right() - right - figuresWidth, top, figuresWidth + 2, line),
        Qt::AlignVCenter, figures);
}

void QuotationDelegate::paintQuotation(
    QPainter *painter, const QStyleOptionViewItem &option, const QuotationRow &row) const
{
    drawBackground(painter, option);
    const auto &rect = option.rect;
    const bool isSuggested = row.state == State::Suggested;
    const QRect bar(left, rect.top() + 3, 3, rect.height() - 6);
    drawBar(painter, bar, m_colors.of(row.actor, theme()), isSuggested);
    const WrappedText words(row.words, quotedFont(), rect.width() - textLeft - right, maxLines);
    const bool isRejected = row.state == State::Rejected;
    words.draw(painter, {textLeft, rect.top() + 4}, isRejected ? theme().muted : theme().ink);
    const int marks = isSuggested ? 2 * lineHeight() + 12 : 0;
    const int room = rect.width() - textLeft - right - marks;
    painter->setFont(panelFont(-1));
    painter->setPen(theme().muted);
    painter->drawText(QRect(textLeft, rect.bottom() - 5 - lineHeight(), room, lineHeight()),
        Qt::AlignVCenter, fitted(row.detail, room));
    if (isSuggested)
        drawDecision(painter, rect);
}

} // namespace postil
