// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"
#include "ui/reader/documentrenderer.h"
#include "ui/reader/marginnotes.h"
#include "ui/reader/readerpage.h"
#include "ui/reader/titleblock.h"

#include <QElapsedTimer>
#include <QTextEdit>
#include <QTimer>

namespace postil {

class OverviewRuler;
class PictureObject;

/// An article as it is shown: its text laid out in slices, and painted on it all that stands on the
/// words. Ranges are offsets in Document::text(). Nothing is ever loaded or opened by it.
class ArticleText : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArticleText(QWidget *parent = nullptr);
    ~ArticleText() override;

    using QTextEdit::show;
    /// Shows an article from its beginning. The first screen is there on return, the rest follows.
    void show(const ArticleContent &content, const QHash<QString, QByteArray> &pictures = {});
    /// Shows none.
    void closeArticle();
    bool hasArticle() const { return !m_article.id.isNull(); }
    const Article &article() const { return m_article; }
    const Document &shownDocument() const { return m_document; }

    /// These update in place: scroll, selection and a note being written stay.
    void setArticle(const Article &article);
    void setAnnotations(const QList<Annotation> &annotations);
    void setMentions(const QList<Mention> &mentions);
    void setQuotations(const QList<Quotation> &quotations);
    const ReaderMarks &marks() const { return m_marks; }

    virtual void setTheme(const Theme &theme);
    void setTypography(const Typography &typography);
    int textSize() const { return m_style.textSize(); }
    const TextStyle &textStyle() const { return m_style; }
    const PageGeometry &pageGeometry() const { return m_page; }

    /// What is selected; empty at the caret when nothing is.
    TextRange selection() const;
    void select(TextRange range);
    qsizetype caretOffset() const;
    /// The offset that a position of the display stands for, and the other way.
    qsizetype documentOffset(int position) const;
    int shownPosition(qsizetype offset) const;
    /// Selects nothing.
    void setCaret(qsizetype offset) { select({offset, offset}); }

    /// Scrolls so that the range is well visible, and lights it for a moment.
    void goTo(TextRange range);
    void flash(TextRange range);
    /// The same with the range at the top of the screen.
    void goToTop(TextRange range);
    /// Offset of the first line on the screen, or of what is awaited there.
    qsizetype readingPosition() const;
    /// What is not laid out yet is awaited: it comes when the slices have got there, unless
    /// somebody scrolls before.
    void setReadingPosition(qsizetype offset);
    /// 0–1: how much of the text stands above the bottom of the screen.
    double progress() const;

    /// What a panel points at; a null id lights nothing.
    void lightMention(const MentionId &mention);
    void lightActor(const ActorId &actor);
    void lightQuotation(const QuotationId &quotation);

    /// Where the first line of a range stands in the viewport.
    QRect placeOf(TextRange range) const;
    /// The note cards on the screen, in viewport coordinates.
    QList<NoteCard> noteCards();

Q_SIGNALS:
    void progressChanged(double progress);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    QVariant loadResource(int, const QUrl &) override { return {}; }

    /// What an editor on a note needs: its card's place is kept free.
    void setEdited(const AnnotationId &annotation, int editorHeight);
    /// Keeps room for a widget below the text.
    void setFoot(int height);
    int foot() const { return m_foot; }
    const AnnotationId &edited() const { return m_edited; }
    void setHits(const QList<TextRange> &hits);
    Lit &lit() { return m_lit; }
    const Lit &lit() const { return m_lit; }
    const TextGeometry &text() const { return m_text; }
    OverviewRuler &ruler() { return *m_ruler; }
    /// From viewport coordinates to those of the laid-out document.
    QPointF toPage(QPointF viewportPoint) const;
    QPointF scrolled() const;
    /// Calls `use(ReaderPage)` for a stripe of the page.
    template <typename Use> auto withPage(qreal top, qreal bottom, Use use)
    {
        const auto blocks = m_text.blocksBetween(top, bottom);
        return use(ReaderPage{m_document, m_text, blocks, m_marks, m_style, m_page, m_lit});
    }
    /// Painted last, in page coordinates.
    virtual void paintOver(QPainter &, const ReaderPage &) { }
    /// The place of things on the page may have changed.
    virtual void placesChanged() { }
    /// Lays out the text until this offset.
    void ensureShown(qsizetype offset);

private:
    void rebuild(qsizetype until);
    void restyle(const TextStyle &style);
    void renderSlice();
    bool isShown(qsizetype offset) const;
    void await(qsizetype offset);
    void stopAwaiting();
    void updatePage(bool force = false);
    void applyFrame(QTextDocument &shown) const;
    void updateRuler();
    void scrollTo(qreal y, qsizetype offset);
    qreal bottomOfScreen() const;

    Article m_article;
    Document m_document;
    TextStyle m_style;
    PageGeometry m_page;
    ReaderMarks m_marks;
    Lit m_lit;
    TitleBlock m_title;
    MarginNotes m_notes;
    AnnotationId m_edited;
    int m_editorHeight = 0;
    int m_foot = 0;
    PictureObject *m_pictures;
    OverviewRuler *m_ruler;
    QTextDocument *m_shown = nullptr;
    std::unique_ptr<DocumentRenderer> m_renderer;
    TextGeometry m_text;
    qsizetype m_sliceUnits = 4000; ///< UTF-16 units that the next slice shows
    QTimer m_slices;
    std::optional<qsizetype> m_awaited; ///< the reading position to come
    QElapsedTimer m_awaiting;
    QTimer m_flash;
};

} // namespace postil
