// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/notedelegate.h"

#include "ui/models/rowmodel.h"
#include "ui/panels/wrappedtext.h"
#include "ui/text/notedocument.h"
#include "ui/theme/desktopstyle.h"
#include "ui/theme/icon.h"
#include "ui/theme/sealmark.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QPainter>
#include <QTextDocument>

#include <cmath>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr int left = 14; ///< of bars
static constexpr int textLeft = 28;
static constexpr int right = 14;
static constexpr int wordLines = 2;
static constexpr int sealSize = 13;

static const AnnotationRow &rowAt(const QModelIndex &index)
{
    return static_cast<const RowModel<AnnotationRow> *>(index.model())->at(index);
}

QTextDocument &NoteDelegate::noteOf(const AnnotationRow &row, int width) const
{
    auto &note = m_notes[row.annotation];
    if (!note.layout || note.text != row.note || note.width != width) {
        note = {row.note, width, noteDocument(row.note, panelFont(), width)};
    }
    return *note.layout;
}

static int mostShown()
{
    static constexpr int lines = 6;
    return QFontMetrics(panelFont()).lineSpacing() * lines;
}

/// Cut after a whole line, with "… more" below it.
static bool isFolded(const QTextDocument &note)
{
    return note.size().height() > mostShown();
}

static int shownHeight(const QTextDocument &note)
{
    return int(
        std::ceil(isFolded(note) ? wholeLinesWithin(note, mostShown()) : note.size().height()));
}

/// Whether there is something to say below the note.
static bool hasFoot(const AnnotationRow &row)
{
    return !row.isOnArticle || row.color > 0 || !row.tags.isEmpty();
}

int NoteDelegate::heightOf(const QModelIndex &index, int width) const
{
    const auto &row = rowAt(index);
    const int room = width - textLeft - right;
    int height = WrappedText(row.words, quotedFont(), room, wordLines).height() + 16;
    if (hasFoot(row))
        height += lineHeight();
    if (row.note.isEmpty())
        return height;
    const auto &note = noteOf(row, room);
    return height + shownHeight(note) + 4 + (isFolded(note) ? lineHeight() : 0);
}

QColor NoteDelegate::barColor(const AnnotationRow &row) const
{
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
    if (!row.note.isEmpty())
        paintNote(painter, row, {textLeft, top + words.height() + 4, room, rect.height()});
    if (hasFoot(row))
        paintFoot(painter, rect, row);
    if (isOpen(index))
        drawDecision(painter, rect);
    painter->restore();
}

void NoteDelegate::paintNote(QPainter *painter, const AnnotationRow &row, QRect place) const
{
    auto &note = noteOf(row, place.width());
    place.setHeight(shownHeight(note));
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, theme().ink);
    context.palette.setColor(QPalette::Link, theme().accent);
    painter->save();
    painter->setClipRect(place, Qt::IntersectClip);
    painter->translate(place.topLeft());
    note.documentLayout()->draw(painter, context);
    painter->restore();
    if (isFolded(note)) {
        painter->setPen(theme().accent);
        painter->setFont(panelFont(-1));
        painter->drawText(
            QRect(place.left(), place.bottom() + 1, place.width(), lineHeight()), tr("… more"));
    }
}

void NoteDelegate::paintSeal(QPainter *painter, QPoint place, const AnnotationRow &row) const
{
    const auto mark = sealMark(row.seal, theme());
    painter->drawPixmap(place.x(), place.y(), sealSize, sealSize,
        pixmapNamed(mark.icon, mark.color, sealSize, painter->device()->devicePixelRatio()));
}

void NoteDelegate::paintFoot(QPainter *painter, const QRect &rect, const AnnotationRow &row) const
{
    const auto mark = sealMark(row.seal, theme());
    QStringList about;
    if (!row.detail.isEmpty())
        about.append(row.detail);
    if (row.seal != Seal::Intact)
        about.append(mark.brief);
    if (!row.colorName.isEmpty())
        about.append(row.colorName);
    for (const auto &tag : row.tags)
        about.append(u'#' + tag);
    const int marks = row.isOpen() ? 2 * lineHeight() + 12 : 0;
    const int start = row.isOnArticle ? textLeft : textLeft + sealSize + 5;
    const int room = rect.width() - start - right - marks;
    const int top = rect.bottom() - 6 - lineHeight();
    if (!row.isOnArticle)
        paintSeal(painter, {textLeft, top + (lineHeight() - sealSize) / 2}, row);
    painter->setFont(panelFont(-1));
    painter->setPen(row.seal == Seal::Intact ? theme().muted : mark.color);
    painter->drawText(QRect(start, top, room, lineHeight()), Qt::AlignVCenter,
        fitted(about.join(u" · "_s), room));
}

} // namespace postil
