// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/sayingdelegate.h"

#include "ui/models/rowmodel.h"
#include "ui/theme/desktopstyle.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

namespace postil {

static constexpr int left = 16;
static constexpr int indent = 14; ///< of those below a heading
static constexpr int right = 16;

static const SayingRow &rowAt(const QModelIndex &index)
{
    return static_cast<const RowModel<SayingRow> *>(index.model())->at(index);
}

static int leftOf(const SayingRow &row)
{
    return row.isInGroup ? left + indent : left;
}

void SayingDelegate::write(QTextDocument &document, const SayingRow &row, int width) const
{
    using Kind = SayingRow::Piece::Kind;
    document.setDocumentMargin(0);
    document.setDefaultFont(quotedFont());
    document.setTextWidth(width - leftOf(row) - right);
    QTextCursor cursor(&document);
    for (const auto &piece : row.pieces) {
        QTextCharFormat format;
        format.setForeground(piece.kind == Kind::LeftOut ? theme().muted : theme().ink);
        format.setFontStrikeOut(piece.kind == Kind::LeftOut);
        format.setFontUnderline(piece.kind == Kind::Added);
        if (piece.kind == Kind::Added)
            format.setFontWeight(QFont::DemiBold);
        cursor.insertText(piece.words, format);
    }
}

int SayingDelegate::heightOf(const QModelIndex &index, int width) const
{
    const auto &row = rowAt(index);
    if (row.isHeading())
        return lineHeight() + 20;
    QTextDocument document;
    write(document, row, width);
    return int(document.size().height()) + lineHeight() + 16;
}

void SayingDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &row = rowAt(index);
    painter->save();
    const auto &rect = option.rect;
    painter->setFont(panelFont(-1));
    if (row.isHeading()) {
        painter->setPen(theme().muted);
        painter->drawText(rect.adjusted(left, 8, -right, 0), Qt::AlignVCenter, row.detail);
        painter->restore();
        return;
    }
    drawBackground(painter, option);
    if (row.isInGroup)
        drawBar(painter, {left, rect.top() + 4, 3, rect.height() - 8}, theme().accent, false);
    const QFontMetrics small(painter->font());
    const int room = rect.width() - leftOf(row) - right;
    painter->setPen(theme().muted);
    painter->drawText(QRect(leftOf(row), rect.bottom() - 6 - lineHeight(), room, lineHeight()),
        Qt::AlignVCenter, small.elidedText(row.detail, Qt::ElideMiddle, room));
    QTextDocument document;
    write(document, row, rect.width());
    painter->translate(leftOf(row), rect.top() + 6);
    document.drawContents(painter);
    painter->restore();
}

} // namespace postil
