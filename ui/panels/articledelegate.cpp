// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/articledelegate.h"

#include "ui/models/rowmodel.h"
#include "ui/panels/wrappedtext.h"
#include "ui/theme/desktopstyle.h"
#include "ui/theme/icon.h"

#include <QFontMetrics>
#include <QPainter>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr int side = 14;
static constexpr int gap = 8; ///< between the facts below the title
static constexpr int iconWidth = 14; ///< with the space before its number
static constexpr int leastOutlet = 48; ///< a name cut shorter says nothing

static const ArticleRow &rowAt(const QModelIndex &index)
{
    return static_cast<const RowModel<ArticleRow> *>(index.model())->at(index);
}

static QFont titleFont()
{
    auto font = panelFont();
    font.setWeight(QFont::DemiBold);
    return font;
}

int ArticleDelegate::heightOf(const QModelIndex &index, int width) const
{
    const auto &row = rowAt(index);
    int height =
        WrappedText(row.title, titleFont(), width - 2 * side, 3).height() + lineHeight() + 21;
    if (!row.snippet.isEmpty())
        height += WrappedText(row.snippet, panelFont(-1), width - 2 * side, 2).height() + 2;
    return height + (row.progress > 0 ? 6 : 0);
}

void ArticleDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto &row = rowAt(index);
    const auto &rect = option.rect;
    const int room = rect.width() - 2 * side;
    if (option.state & QStyle::State_Selected)
        painter->fillRect(rect, theme().selected);
    if (option.state & QStyle::State_HasFocus)
        painter->fillRect(QRect(rect.left(), rect.top(), 3, rect.height()), theme().accent);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme().hairline);
    int top = rect.top() + 9;
    const WrappedText title(row.title, titleFont(), room, 3);
    title.draw(painter, {side, top}, theme().ink);
    top += title.height() + 2;
    if (!row.snippet.isEmpty()) {
        const WrappedText snippet(row.snippet, panelFont(-1), room, 2);
        snippet.draw(painter, {side, top}, theme().muted);
        top += snippet.height() + 2;
    }
    paintFoot(painter, QRect(side, top, room, lineHeight()), row);
    if (row.progress > 0) {
        const QRect line(side, rect.bottom() - 9, room, 2);
        painter->fillRect(line, theme().hairline);
        const int read = int(line.width() * std::min(row.progress, 1.0));
        painter->fillRect(QRect(line.left(), line.top(), read, 2), theme().accent);
    }
    painter->restore();
}

/// Outlet, date and counts. The counts are always whole; the outlet is cut, then left out, then the
/// date.
void ArticleDelegate::paintFoot(QPainter *painter, const QRect &line, const ArticleRow &row) const
{
    const auto font = panelFont(-1);
    const QFontMetrics metrics(font);
    const std::tuple<QString, QColor, qsizetype> counts[] = {
        {u"note"_s, theme().muted, row.annotations}, {u"quote"_s, theme().muted, row.quotations},
        {u"warning"_s, theme().review, row.reviews}};
    int room = line.width();
    for (const auto &[icon, color, number] : counts) {
        if (number > 0)
            room -= iconWidth + metrics.horizontalAdvance(QString::number(number)) + gap;
    }
    painter->setFont(font);
    painter->setPen(theme().muted);
    int x = line.left();
    const auto write = [&](const QString &text) {
        const int width = metrics.horizontalAdvance(text);
        painter->drawText(QRect(x, line.top(), width + 2, line.height()), Qt::AlignVCenter, text);
        x += width + gap;
    };
    const auto date = metrics.horizontalAdvance(row.date()) <= room ? row.date() : QString();
    if (!date.isEmpty())
        room -= metrics.horizontalAdvance(date) + gap;
    const auto outlet = metrics.elidedText(row.outlet, Qt::ElideRight, room);
    if (!outlet.isEmpty() && (outlet == row.outlet || room >= leastOutlet))
        write(outlet);
    if (!date.isEmpty())
        write(date);
    const qreal scale = painter->device()->devicePixelRatio();
    for (const auto &[icon, color, number] : counts) {
        if (number == 0)
            continue;
        const int top = line.top() + (line.height() - 12) / 2;
        painter->drawPixmap(x, top, 12, 12, pixmapNamed(icon, color, 12, scale));
        x += iconWidth;
        write(QString::number(number));
    }
}

} // namespace postil
