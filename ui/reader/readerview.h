// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/articletext.h"
#include "ui/reader/readinglane.h"

#include <optional>

namespace postil {

class MarkdownEditor;
class SelectionBar;

/// The reading surface: an article and everything a person can do on it with mouse and keyboard. It
/// changes nothing itself: it tells by signals what is wanted, and shows what it is then given.
///
/// Keys: 1–5 colour, N note, A actor, Q quotation, Ctrl+Shift+C copy with citation; J and K next
/// and previous sentence, L and H grow and shrink by a word, with Shift by a paragraph, Shift+J and
/// Shift+K by a sentence; with an annotation selected, Shift+arrows move its end and
/// Alt+Shift+arrows its start (Ctrl: by words, up and down: by sentences), Return opens its note,
/// T its tags, S splits it at the caret, M merges it with its neighbour, O goes to another one on
/// the same words, Delete removes it. With a quotation selected the same keys move its borders,
/// Return or Q edits it, Delete rejects it.
class ReaderView : public ArticleText
{
    Q_OBJECT

public:
    explicit ReaderView(QWidget *parent = nullptr);
    ~ReaderView() override;

    void setTheme(const Theme &theme) override;

    AnnotationId selectedAnnotation() const { return lit().annotation; }
    /// Null takes the selection away. Does not scroll.
    void selectAnnotation(const AnnotationId &annotation);
    QuotationId selectedQuotation() const { return lit().chosen; }
    /// Null takes the selection away. Does not scroll.
    void selectQuotation(const QuotationId &quotation);
    /// What the highlight classes are called, for the selection bar and screen readers.
    void setColorNames(const QStringList &names);
    const QStringList &colorNames() const { return m_colorNames; }
    /// Scrolls to an annotation, selects it and opens its note for writing.
    void editNote(AnnotationId annotation);
    /// Emits what is being written and not yet told.
    void flushEdits();

    /// Marks hits and goes to the first one at or after the top of the screen.
    void showHits(const QList<TextRange> &hits);
    void findNext() { goToHit(+1); }
    void findPrevious() { goToHit(-1); }
    void clearFind();
    /// Index of the hit one stands on; -1 for none.
    qsizetype currentHit() const { return lit().hit; }

    /// Splits the selected annotation at the caret.
    void splitSelected();
    void goToNextAnnotation() { goToAnnotation(+1); }
    void goToPreviousAnnotation() { goToAnnotation(-1); }

Q_SIGNALS:
    void highlightRequested(const postil::TextRange &range, int color);
    void noteRequested(const postil::TextRange &range);
    void actorRequested(const postil::TextRange &range);
    void quotationRequested(const postil::TextRange &range);
    void copyWithCitationRequested(const postil::TextRange &range);
    void recolorRequested(const QList<postil::AnnotationId> &annotations, int color);
    void removeRequested(const QList<postil::AnnotationId> &annotations);
    void tagsRequested(const QList<postil::AnnotationId> &annotations);
    void splitRequested(const postil::AnnotationId &annotation, qsizetype offset);
    void mergeRequested(const postil::AnnotationId &annotation); ///< with what it touches
    void rangeChanged(const postil::AnnotationId &annotation, const postil::TextRange &range);
    /// While a note is written: at most 400 ms after a key, and when it is left.
    void noteEdited(const postil::AnnotationId &annotation, const QString &markdown);
    void noteLeft(const postil::AnnotationId &annotation); ///< its editor was closed
    void annotationSelected(const postil::AnnotationId &annotation); ///< null: none any more
    void quotationSelected(const postil::QuotationId &quotation); ///< null: none any more
    /// A border was moved by mouse or key.
    void quotationRangesChanged(
        const postil::QuotationId &quotation, const QList<postil::TextRange> &ranges);
    void quotationEditRequested(const postil::QuotationId &quotation);
    void quotationRemoveRequested(const postil::QuotationId &quotation);
    void mentionActivated(const postil::MentionId &mention);
    void quotationActivated(const postil::QuotationId &quotation);
    void hoveredMention(const postil::MentionId &mention); ///< null: none any more
    void hoveredQuotation(const postil::QuotationId &quotation); ///< null: none any more
    void linkActivated(const QString &target); ///< to be opened only after the person agreed
    void linkHovered(const QString &target); ///< empty: none any more
    void findChanged(qsizetype current, qsizetype count); ///< current from 0; -1 for none
    void textSizeRequested(int pixels);
    void announced(const QString &words); ///< a screen reader was told so
    /// A right click or the menu key; the position is global.
    void menuRequested(const QPoint &position, const postil::TextRange &selection);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintOver(QPainter &painter, const ReaderPage &page) override;
    void placesChanged() override;

private:
    enum class Border
    {
        Start,
        End
    };

    /// A border of one of the ranges that can be moved.
    struct Handle
    {
        qsizetype part = 0;
        Border border = Border::Start;
    };

    bool pressActionKey(const QKeyEvent &event);
    bool pressLaneKey(const QKeyEvent &event);
    bool pressBorderKey(const QKeyEvent &event);
    bool pressAnnotationKey(int key);
    void selectOther();
    void chooseColor(int color);
    /// Emits a request for the selection, if there is one.
    void request(void (ReaderView::*signal)(const TextRange &));
    void setLane(TextRange range);
    void updateBar();

    void clickAt(QPoint position);
    void chooseAmong(const QList<Annotation> &annotations, QPoint position);
    void hoverAt(QPoint position);
    void leave();
    std::optional<NoteCard> noteAt(QPoint position);
    QList<TextRange> movableRanges() const;
    QColor handleColor() const;
    std::optional<Handle> handleAt(QPoint position) const;
    QPointF handlePlace(TextRange range, Border border) const;
    void dragTo(QPoint position);
    void moveBorder(Handle handle, qsizetype offset);

    void placeEditor();
    void moveEditor(bool atFoot);
    void announce(const Annotation &annotation);
    void announceSelected();
    void announceEntered();
    void followLink(const QString &target);
    void closeEditor();
    void goToHit(int direction);
    void goToAnnotation(int direction);

    SelectionBar *m_bar;
    QStringList m_colorNames;
    MarkdownEditor *m_editor = nullptr;
    QTimer m_barDelay;
    QPoint m_pressed;
    std::optional<Handle> m_drag;
    TextRange m_dragged;
    MentionId m_hoveredMention;
    QuotationId m_hoveredQuotation;
    QString m_hoveredLink;
    QList<AnnotationId> m_entered; ///< where the caret stands
};

} // namespace postil
