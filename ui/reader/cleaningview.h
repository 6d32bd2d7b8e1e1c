// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/piece.h"
#include "ui/reader/articletext.h"

namespace postil {

/// Everything that a page held: what is left out of the article is dimmed in its place, with the
/// reason beside it. A click on a piece, or Return on the marked ones, takes it in or out. It
/// changes nothing but what it shows: it tells by a signal what is wanted.
///
/// Keys: arrows up and down mark a piece, with Shift more of them; N and P go to the next and
/// previous one left out; Return or space takes the marked ones in or out; Escape ends it.
class CleaningView : public ArticleText
{
    Q_OBJECT

public:
    /// How much of the paper lies over what was left out: dimmed, and legible in every theme.
    static constexpr float veiling = 0.28F;

    explicit CleaningView(QWidget *parent = nullptr);

    /// Scroll and mark stay when the article holds the same pieces as the one shown.
    void showPieces(const ArticleContent &content, const QHash<QString, QByteArray> &pictures);
    const QList<Piece> &pieces() const { return m_pieces; }

    /// Numbers of the marked pieces, one after the other; empty when there are none.
    QList<qsizetype> marked() const;
    /// Marks a piece and scrolls to it.
    void mark(qsizetype piece);
    /// Where the article's text at an offset stands here, and the way back.
    qsizetype toWhole(qsizetype offset) const;
    qsizetype toKept(qsizetype whole) const;

Q_SIGNALS:
    /// The pieces hold the change already.
    void chosen(const QList<qsizetype> &changed, bool isKept);
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void paintOver(QPainter &painter, const ReaderPage &page) override;

private:
    /// Of the text: where a kept piece begins here and in the article.
    struct Step
    {
        qsizetype kept = 0;
        qsizetype whole = 0;
    };

    void setPieces(const QList<Piece> &pieces);
    QList<Annotation> placed(QList<Annotation> annotations) const;
    qsizetype pieceAt(QPoint position) const;
    void markTo(qsizetype piece, bool extends);
    void goToLeftOut(int direction);
    void turn();
    void announce();
    void paintPiece(QPainter &painter, const ReaderPage &page, const ShownBlock &shown) const;
    void paintWords(QPainter &painter, const ReaderPage &page, const ShownBlock &shown,
        const QString &words, const QColor &color) const;
    bool isMarked(qsizetype piece) const;

    QList<Piece> m_pieces;
    QList<bool> m_isNamed; ///< whether the reason stands beside the piece
    QList<Step> m_steps;
    qsizetype m_from = -1; ///< where the mark began
    qsizetype m_to = -1;
    qsizetype m_hovered = -1;
    QPoint m_pressed;
};

} // namespace postil
