// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/models/annotationrow.h"
#include "ui/panels/rowdelegate.h"

#include <QHash>

#include <memory>

class QTextDocument;

namespace postil {

/// Draws marked passages with their notes.
class NoteDelegate : public RowDelegate
{
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
        const QModelIndex &index) const override;

protected:
    int heightOf(const QModelIndex &index, int width) const override;

public:
    /// Colours changed.
    void forgetNotes() { m_notes.clear(); }

private:
    /// The note's Markdown laid out for that width.
    QTextDocument &noteOf(const AnnotationRow &row, int width) const;
    void paintNote(QPainter *painter, const AnnotationRow &row, QRect place) const;
    QColor barColor(const AnnotationRow &row) const;
    void paintSeal(QPainter *painter, QPoint place, const AnnotationRow &row) const;
    void paintFoot(QPainter *painter, const QRect &rect, const AnnotationRow &row) const;

    struct Note
    {
        QString text;
        int width = 0;
        std::shared_ptr<QTextDocument> layout;
    };
    mutable QHash<AnnotationId, Note> m_notes;
};

} // namespace postil
