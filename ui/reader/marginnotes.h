// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/readerpage.h"

#include <memory>

class QPainter;
class QTextDocument;

namespace postil {

/// A note in the margin, in document coordinates.
struct NoteCard
{
    AnnotationId annotation;
    QRectF rect;
    QRectF line; ///< that its words begin on
    QColor edge;
    QPolygonF tie; ///< from the line to the card; empty where there is no room for one
    bool isFolded = false; ///< there is more of it than is shown

    /// Where a folded one says that there is more.
    QRectF moreRect() const
    {
        return isFolded ? QRectF(rect.left(), rect.bottom() - 20, rect.width(), 20) : QRectF();
    }
};

/// Places notes beside their words, pushed down where they crowd, and paints them. Where there is
/// no margin, they are small signs.
class MarginNotes
{
public:
    static constexpr int padding = 12;

    MarginNotes();
    ~MarginNotes();

    /// Forgets what was laid out: style or width changed.
    void clear() { m_notes.clear(); }

    /// The cards that meet the stripe, they or their ties, in order. `edited` gets `editorHeight`,
    /// and the selected one is not folded.
    QList<NoteCard> cardsBetween(const ReaderPage &page, qreal top, qreal bottom,
        const AnnotationId &edited = {}, int editorHeight = 0);
    void paint(QPainter &painter, const ReaderPage &page, const QList<NoteCard> &cards,
        const AnnotationId &edited = {});

private:
    struct Note
    {
        QString text;
        QStringList tags;
        std::shared_ptr<QTextDocument> layout;
    };
    const Note &noteOf(const Annotation &annotation, const ReaderPage &page);
    void paintCard(QPainter &painter, const ReaderPage &page, const NoteCard &card);

    QHash<AnnotationId, Note> m_notes;
};

} // namespace postil
