// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/notedelegate.h"

#include "ui/models/rowmodel.h"
#include "ui/panels/wrappedtext.h"
#include "ui/theme/desktopstyle.h"

#include <QFontMetrics>
#include <QPainter>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr int left = 14; ///< of bars
static constexpr int textLeft = 28;
static constexpr int right = 14;
static constexpr int wordLines = 2;
static constexpr int noteLines = 5;

static const AnnotationRow &rowAt(const QModelIndex &index)
{
    return static_cast<const RowModel<AnnotationRow> *>(index.model())->at(index);
}

int NoteDelegate::heightOf(const QModelIndex &index, int width) const
{
    const auto &row = rowAt(index);
    const int room = width - textLeft - right;
    int height = WrappedText(row.words, quotedFont(), room, wordLines).height() + lineHeight() + 16;
    if (!row.note.isEmpty())
        height += WrappedText(row.note, panelFont(), room, noteLines).height() + 4;
    return height;
}

QColor NoteDelegate::barColor(const AnnotationRow &row) const
{
    if (row.seal != Seal::Intact)
        return row.seal == Seal::Moved ? theme().review : theme().lost;
    return row.color > 0 ? theme().edges[size_t(row.color - 1)] : theme().muted;
}

void NoteDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const auto &row = rowAt(index);
    const auto &rect = option.rect;
    const int room = rect.width() - textLeft - right;
    drawBackground(painter, option);
    const QRect bar(left, rect.top() + 4, 3, rect.height() - 8);
    drawBar(painter, bar, barColor(row), row.seal != Seal::Intact);
    const int top = rect.top() + 6;
    const WrappedText words(row.words, quotedFont(), room, wordLines);
    words.draw(painter, {textLeft, top}, row.note.isEmpty() ? theme().ink : theme().muted);
    if (!row.note.isEmpty()) {
        const WrappedText note(row.note, panelFont(), room, noteLines);
        note.draw(painter, {textLeft, top + words.height() + 4}, theme().ink);
    }
    paintFoot(painter, rect, row);
    if (isOpen(index))
        drawDecision(painter, rect);
    painter->restore();
}

void NoteDelegate::paintFoot(QPainter *painter, const QRect &rect, const AnnotationRow &row) const
{
    auto foot = row.detail;
    for (const auto &tag : row.tags)
        foot += u"  #"_s + tag;
    const QFontMetrics small(panelFont(-1));
    const int marks = row.seal == Seal::Moved ? 2 * lineHeight() + 12 : 0;
    const int room = rect.width() - textLeft - right - marks;
    painter->setFont(panelFont(-1));
    painter->setPen(row.seal == Seal::Intact ? theme().muted : barColor(row));
    painter->drawText(QRect(textLeft, rect.bottom() - 6 - lineHeight(), room, lineHeight()),
        Qt::AlignVCenter, small.elidedText(foot, Qt::ElideRight, room));
}

} // namespace postil
