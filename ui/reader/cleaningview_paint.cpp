// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/cleaningview.h"

#include <QPainter>

#include <cmath>

namespace postil {

static constexpr int wordsSize = 12;

/// What a piece takes of the page.
static QRectF frameOf(const ReaderPage &page, const ShownBlock &shown)
{
    const auto &block = page.document.blocks()[shown.index];
    if (block.kind == BlockKind::TableCell)
        return shown.lines.adjusted(-4, -2, 4, 2);
    const auto lines = block.kind == BlockKind::Image ? shown.rect : shown.lines;
    return QRectF(page.geometry.left - 12, lines.top() - 2, page.geometry.column + 24,
        lines.height() + 6); // letters hang below their line
}

/// Beside a piece; where there is no margin, on its first line at the right.
void CleaningView::paintWords(QPainter &painter, const ReaderPage &page, const ShownBlock &shown,
    const QString &words, const QColor &color) const
{
    const auto &geometry = page.geometry;
    painter.setFont(page.style.quietFont(wordsSize));
    painter.setPen(color);
    const QFontMetricsF metrics(painter.font());
    if (geometry.hasMargin()) {
        // A second line of words stands beside the gap below a piece of one line.
        const auto height = std::max(shown.lines.height(), 2 * metrics.height());
        const QRectF place(geometry.noteLeft, shown.lines.top() + 3, geometry.noteWidth, height);
        const auto lines = std::floor(height / metrics.height());
        // What wrapping leaves empty at the ends of lines is no room for words.
        const auto room = lines * geometry.noteWidth - (lines - 1) * geometry.noteWidth / 4.0;
        painter.drawText(place, int(Qt::AlignLeft | Qt::AlignTop) | Qt::TextWordWrap,
            metrics.elidedText(words, Qt::ElideRight, room));
        return;
    }
    const auto width = std::min(metrics.horizontalAdvance(words) + 8, geometry.column / 2.0);
    const QRectF place(
        geometry.right() - width, shown.lines.top() + 3, width, metrics.height() + 2);
    painter.fillRect(place, page.theme().paper);
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter,
        metrics.elidedText(words, Qt::ElideRight, place.width()));
}

void CleaningView::paintPiece(
    QPainter &painter, const ReaderPage &page, const ShownBlock &shown) const
{
    const auto &piece = m_pieces[shown.index];
    const auto place = frameOf(page, shown);
    if (!piece.isKept()) {
        auto veil = page.theme().paper;
        veil.setAlphaF(veiling);
        painter.fillRect(place.adjusted(-24, 0, 0, 0), veil);
        painter.setPen(QPen(page.theme().muted, 1.5, Qt::DotLine));
        const qreal x = place.left() - 8;
        if (piece.form.kind != BlockKind::TableCell)
            painter.drawLine(QPointF(x, place.top() + 2), QPointF(x, place.bottom() - 2));
    }
    const bool isPointedAt = shown.index == m_hovered || isMarked(shown.index);
    if (isPointedAt) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(isMarked(shown.index) ? page.theme().accent : page.theme().hairline,
            isMarked(shown.index) ? 1.5 : 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    if (shown.range.start != page.document.blocks()[shown.index].range.start)
        return; // the rest of a broken line says nothing again
    const bool isNamed = shown.index == m_hovered || (m_hovered < 0 && shown.index == m_to);
    if (isNamed && piece.isKept())
        paintWords(painter, page, shown, tr("Leave out"), page.theme().accent);
    else if (isNamed)
        paintWords(
            painter, page, shown, tr("Put back · %1").arg(piece.reason), page.theme().accent);
    else if (!piece.isKept() && m_isNamed[shown.index])
        paintWords(painter, page, shown, piece.reason, page.theme().muted);
}

void CleaningView::paintOver(QPainter &painter, const ReaderPage &page)
{
    for (const auto &shown : page.blocks) {
        if (shown.index < m_pieces.size())
            paintPiece(painter, page, shown);
    }
}

} // namespace postil
