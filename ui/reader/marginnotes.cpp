// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/marginnotes.h"

#include "ui/reader/noteties.h"
#include "ui/text/notedocument.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainter>
#include <QTextCursor>
#include <QTextDocument>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr int foldedHeight = 118;
static constexpr int between = 8;
static constexpr qsizetype mostLaidOut = 2000; // many screens of them
static constexpr int signSize = 18;
static constexpr qreal titleTop = 36; ///< where a note on the whole article stands
static constexpr qreal lookBack = 8000; // how far a crowd may push notes down

MarginNotes::MarginNotes() = default;
MarginNotes::~MarginNotes() = default;

static void addTags(QTextDocument &layout, const QStringList &tags, const ReaderPage &page)
{
    QTextCursor cursor(&layout);
    cursor.movePosition(QTextCursor::End);
    QTextCharFormat quiet;
    quiet.setFont(page.style.quietFont(11));
    quiet.setForeground(page.theme().muted);
    for (const auto &tag : tags)
        cursor.insertText((layout.isEmpty() ? u"#"_s : u" #"_s) + tag, quiet);
}

const MarginNotes::Note &MarginNotes::noteOf(const Annotation &annotation, const ReaderPage &page)
{
    if (m_notes.size() > mostLaidOut)
        m_notes.clear();
    auto &note = m_notes[annotation.id];
    if (note.layout && note.text == annotation.note && note.tags == annotation.tags)
        return note;
    note.text = annotation.note;
    note.tags = annotation.tags;
    note.layout = noteDocument(annotation.note, page.style.quietFont(13),
        std::max(40, page.geometry.noteWidth - 2 * padding));
    addTags(*note.layout, annotation.tags, page);
    return note;
}

static QColor edgeOf(const Annotation &annotation, const Theme &theme)
{
    return annotation.color >= 1 ? theme.edges[size_t(std::clamp(annotation.color, 1, 5) - 1)]
                                 : theme.muted;
}

QList<NoteCard> MarginNotes::cardsBetween(
    const ReaderPage &page, qreal top, qreal bottom, const AnnotationId &edited, int editorHeight)
{
    QList<NoteCard> cards;
    const auto &geometry = page.geometry;
    const auto annotations = page.marks.standing();
    const auto first = page.text.lineNear(std::max(0.0, top - lookBack)).start;
    const auto last = page.text.lineNear(bottom).end;
    auto each = std::ranges::lower_bound(annotations, first, {},
        [](const Annotation &annotation) { return annotation.range.start; });
    qreal free = 0;
    NoteTies ties;
    for (; each != annotations.end() && each->range.start <= last; ++each) {
        const bool isEdited = each->id == edited && !edited.isNull();
        if (!each->hasNote() && each->tags.isEmpty() && !isEdited)
            continue;
        NoteCard card;
        card.annotation = each->id;
        card.line = each->isOnArticle() ? QRectF(geometry.left, titleTop, geometry.column, 24)
                                        : page.text.lineAt(each->range.start);
        card.edge = edgeOf(*each, page.theme());
        const qreal y = std::max(card.line.top() - 4, free);
        if (!geometry.hasMargin()) {
            card.rect = QRectF(geometry.noteLeft, y + 3, signSize, signSize);
        } else {
            qreal height = editorHeight;
            if (!isEdited) {
                height = noteOf(*each, page).layout->size().height() + 12;
                card.isFolded = height > foldedHeight + 24 && each->id != page.lit.annotation;
                height = std::max<qreal>(30, card.isFolded ? foldedHeight : height);
            }
            card.rect = QRectF(geometry.noteLeft, y, geometry.noteWidth, height);
            card.tie = ties.tieOf(card.line, card.rect, geometry, each->id == page.lit.annotation);
        }
        free = card.rect.bottom() + between;
        if (card.rect.bottom() >= top && (card.rect.top() <= bottom || !card.tie.isEmpty()))
            cards.append(card);
    }
    return cards;
}

static void paintTie(QPainter &painter, const ReaderPage &page, const NoteCard &card)
{
    auto color = card.edge;
    color.setAlphaF(page.lit.annotation == card.annotation ? 1.0f : 0.75f);
    painter.setPen(QPen(color, 1));
    painter.drawPolyline(card.tie);
}

static void paintSign(QPainter &painter, const ReaderPage &page, const NoteCard &card)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(card.edge, 1.2));
    painter.setBrush(page.theme().card);
    painter.drawRoundedRect(card.rect.adjusted(1, 2, -1, -3), 3, 3);
    for (int i = 0; i < 3; ++i) {
        const qreal y = card.rect.top() + 5.5 + i * 3;
        painter.drawLine(
            QPointF(card.rect.left() + 4.5, y), QPointF(card.rect.right() - (i == 2 ? 8 : 4.5), y));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void MarginNotes::paintCard(QPainter &painter, const ReaderPage &page, const NoteCard &card)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(page.theme().card);
    painter.drawRoundedRect(card.rect, 5, 5);
    painter.setRenderHint(QPainter::Antialiasing, false);
    const bool isSelected = card.annotation == page.lit.annotation;
    painter.fillRect(
        QRectF(card.rect.left(), card.rect.top(), isSelected ? 4 : 3, card.rect.height()),
        card.edge);

    const auto note = m_notes.constFind(card.annotation);
    if (note == m_notes.cend() || !note->layout)
        return;
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette.setColor(QPalette::Text, page.theme().ink);
    context.palette.setColor(QPalette::Link, page.theme().accent);
    painter.save();
    auto room = card.rect.height() - 6;
    if (card.isFolded)
        room = wholeLinesWithin(*note->layout, room - card.moreRect().height());
    painter.setClipRect(
        QRectF(card.rect.left(), card.rect.top(), card.rect.width(), room + 6), Qt::IntersectClip);
    painter.translate(card.rect.topLeft() + QPointF(padding, 6));
    note->layout->documentLayout()->draw(&painter, context);
    painter.restore();
    if (card.isFolded) {
        painter.setPen(page.theme().accent);
        painter.setFont(page.style.quietFont(11));
        painter.drawText(card.moreRect().adjusted(padding, 0, 0, 0), Qt::AlignVCenter,
            QCoreApplication::translate("MarginNotes", "… more"));
    }
}

void MarginNotes::paint(QPainter &painter, const ReaderPage &page, const QList<NoteCard> &cards,
    const AnnotationId &edited)
{
    for (const auto &card : cards) {
        if (!page.geometry.hasMargin()) {
            paintSign(painter, page, card);
            continue;
        }
        paintTie(painter, page, card);
        if (edited.isNull() || card.annotation != edited)
            paintCard(painter, page, card);
        else
            painter.fillRect(QRectF(card.rect.topLeft(), QSizeF(4, card.rect.height())), card.edge);
    }
}

} // namespace postil
