// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/articletext.h"

#include "ui/reader/furniturepainter.h"
#include "ui/reader/gutterpainter.h"
#include "ui/reader/highlightpainter.h"
#include "ui/reader/mentionpainter.h"
#include "ui/reader/overviewruler.h"
#include "ui/reader/pictureobject.h"
#include "ui/reader/quotationpainter.h"
#include "ui/reader/rulermarks.h"

#include <QMimeData>
#include <QPainter>
#include <QTextTable>

namespace postil {

ArticleText::ArticleText(QWidget *parent)
    : QTextEdit(parent)
    , m_pictures(new PictureObject(this))
    , m_ruler(new OverviewRuler(this))
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setFrameStyle(QFrame::NoFrame);
    setAcceptDrops(false);
    setVerticalScrollBar(m_ruler);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    viewport()->setMouseTracking(true);
    setAccessibleName(tr("Article"));
    connect(&m_slices, &QTimer::timeout, this, &ArticleText::renderSlice);
    connect(m_ruler, &QScrollBar::actionTriggered, this, &ArticleText::stopAwaiting);
    m_flash.setSingleShot(true);
    m_flash.setInterval(1200);
    connect(&m_flash, &QTimer::timeout, this, [this] {
        m_lit.flash = {};
        viewport()->update();
    });
    connect(m_ruler, &OverviewRuler::markActivated, this,
        [this](qsizetype offset) { goTo({offset, offset}); });
    connect(
        m_ruler, &QScrollBar::valueChanged, this, [this] { Q_EMIT progressChanged(progress()); });
    restyle(TextStyle());
}

ArticleText::~ArticleText()
{
    m_slices.stop();
    m_renderer.reset();
}

void ArticleText::show(const ArticleContent &content, const QHash<QString, QByteArray> &pictures)
{
    m_document = content.revision.document;
    m_article = content.article;
    m_title.setArticle(content.article);
    m_lit = {};
    m_notes.clear();
    m_pictures->setPictures(pictures);
    m_marks.setHits({});
    m_marks.setAnnotations(content.annotations);
    m_marks.setMentions(content.mentions);
    m_marks.setQuotations(content.quotations);
    setAccessibleName(hasArticle() ? m_title.title() : tr("Article"));
    setAccessibleDescription(m_title.line());
    updatePage(true);
    rebuild(0);
    verticalScrollBar()->setValue(0);
    updateRuler();
}

void ArticleText::closeArticle()
{
    show(ArticleContent());
}

void ArticleText::setArticle(const Article &article)
{
    m_article = article;
    m_title.setArticle(article);
    setAccessibleName(m_title.title());
    setAccessibleDescription(m_title.line());
    applyFrame(*m_shown);
    viewport()->update();
}

void ArticleText::setAnnotations(const QList<Annotation> &annotations)
{
    m_marks.setAnnotations(annotations);
    if (!m_marks.annotation(m_lit.annotation))
        m_lit.annotation = {};
    updateRuler();
    placesChanged();
    viewport()->update();
}

void ArticleText::setMentions(const QList<Mention> &mentions)
{
    m_marks.setMentions(mentions);
    viewport()->update();
}

void ArticleText::setQuotations(const QList<Quotation> &quotations)
{
    m_marks.setQuotations(quotations);
    if (!m_marks.quotation(m_lit.chosen))
        m_lit.chosen = {};
    updateRuler();
    viewport()->update();
}

void ArticleText::setHits(const QList<TextRange> &hits)
{
    m_marks.setHits(hits);
    updateRuler();
    viewport()->update();
}

void ArticleText::setEdited(const AnnotationId &annotation, int editorHeight)
{
    m_edited = annotation;
    m_editorHeight = editorHeight;
    viewport()->update();
}

void ArticleText::setTheme(const Theme &theme)
{
    restyle(TextStyle(theme, m_style.typography()));
}

void ArticleText::setTypography(const Typography &typography)
{
    if (typography.bounded() != m_style.typography())
        restyle(TextStyle(m_style.theme(), typography));
}

QPointF ArticleText::scrolled() const
{
    return QPointF(0, verticalScrollBar()->value());
}

QPointF ArticleText::toPage(QPointF viewportPoint) const
{
    return viewportPoint + scrolled();
}

void ArticleText::paintEvent(QPaintEvent *event)
{
    const auto stripe = QRectF(event->rect()).translated(scrolled());
    const auto blocks = m_text.blocksBetween(stripe.top(), stripe.bottom());
    const ReaderPage page{m_document, m_text, blocks, m_marks, m_style, m_page, m_lit};
    {
        QPainter painter(viewport());
        painter.translate(-scrolled());
        paintFurniture(painter, page);
        paintHighlights(painter, page);
        paintLitQuotations(painter, page);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(-scrolled());
    paintMentions(painter, page);
    paintGutter(painter, page);
    if (hasArticle())
        m_title.paint(painter, m_page, m_style);
    const auto cards =
        m_notes.cardsBetween(page, stripe.top(), stripe.bottom(), m_edited, m_editorHeight);
    m_notes.paint(painter, page, cards, m_edited);
    paintOver(painter, page);
}

QList<NoteCard> ArticleText::noteCards()
{
    const qreal top = scrolled().y();
    auto cards = withPage(top, bottomOfScreen(), [&](const ReaderPage &page) {
        return m_notes.cardsBetween(page, top, bottomOfScreen(), m_edited, m_editorHeight);
    });
    for (auto &card : cards) {
        card.rect.translate(-scrolled());
        card.line.translate(-scrolled());
        card.tie.translate(-scrolled());
    }
    return cards;
}

void ArticleText::updateRuler()
{
    m_ruler->setMarks(rulerMarks(m_marks, m_document.text().size(), m_style.theme()));
}

/// What a cursor selects, in positions of the display; of a table whole cells, and all of those
/// between the first and the last.
static TextRange selectedOf(const QTextCursor &cursor)
{
    TextRange selected{cursor.selectionStart(), cursor.selectionEnd()};
    int row = 0, rows = 0, column = 0, columns = 0;
    cursor.selectedTableCells(&row, &rows, &column, &columns);
    if (rows > 0 && columns > 0) {
        const auto *table = cursor.currentTable();
        selected.start = table->cellAt(row, column).firstPosition();
        selected.end = table->cellAt(row + rows - 1, column + columns - 1).lastPosition();
    }
    return selected;
}

TextRange ArticleText::selection() const
{
    const auto selected = selectedOf(textCursor());
    const auto &positions = m_renderer->positions();
    const auto &text = m_document.text();
    TextRange range{std::min(text.size(), positions.toDocument(int(selected.start))),
        std::min(text.size(), positions.toDocument(int(selected.end)))};
    while (!range.isEmpty() && text[range.end - 1] == u'\n')
        --range.end;
    return range;
}

qsizetype ArticleText::caretOffset() const
{
    return documentOffset(textCursor().position());
}

qsizetype ArticleText::documentOffset(int position) const
{
    return std::min(m_document.text().size(), m_renderer->positions().toDocument(position));
}

int ArticleText::shownPosition(qsizetype offset) const
{
    return m_renderer->positions().toShown(offset);
}

void ArticleText::select(TextRange range)
{
    stopAwaiting();
    ensureShown(range.end);
    auto cursor = textCursor();
    cursor.setPosition(m_renderer->positions().toShown(range.start));
    cursor.setPosition(m_renderer->positions().toShown(range.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

qreal ArticleText::bottomOfScreen() const
{
    return scrolled().y() + viewport()->height();
}

/// The text may not be laid out to its end yet, and then the scroll bar ends too early.
void ArticleText::scrollTo(qreal y, qsizetype offset)
{
    static constexpr qsizetype near = 20'000;
    auto *bar = verticalScrollBar();
    if (y > bar->maximum()) {
        const auto size = m_document.text().size();
        const bool isNearEnd = size - offset < near;
        if (isNearEnd)
            ensureShown(size);
        bar->setMaximum(isNearEnd ? int(m_shown->size().height()) - viewport()->height() : int(y));
    }
    bar->setValue(int(y));
}

void ArticleText::goTo(TextRange range)
{
    if (m_document.isEmpty())
        return;
    stopAwaiting();
    if (range.end == 0) // the article as a whole
        return verticalScrollBar()->setValue(0);
    ensureShown(range.end);
    const auto line = m_text.lineAt(range.start);
    const qreal third = viewport()->height() / 3.0;
    if (line.top() < scrolled().y() + 24 || line.bottom() > bottomOfScreen() - third)
        scrollTo(std::max(0.0, line.top() - third), range.start);
    flash(range);
}

void ArticleText::goToTop(TextRange range)
{
    setReadingPosition(range.start);
    flash(range);
}

void ArticleText::flash(TextRange range)
{
    m_lit.flash = range;
    m_flash.start();
    viewport()->update();
}

qsizetype ArticleText::readingPosition() const
{
    if (m_awaited)
        return *m_awaited;
    if (!m_shown || m_document.isEmpty() || verticalScrollBar()->value() == 0)
        return 0;
    return m_text.lineNear(scrolled().y() + 2).start;
}

void ArticleText::setReadingPosition(qsizetype offset)
{
    if (m_document.isEmpty())
        return;
    stopAwaiting();
    if (offset <= 0)
        return verticalScrollBar()->setValue(0);
    const auto last = std::min(offset, m_document.text().size());
    if (!isShown(last))
        return await(last);
    ensureShown(last);
    scrollTo(m_text.lineAt(last).top() - 4, last);
}

double ArticleText::progress() const
{
    if (!m_shown || m_document.isEmpty())
        return 0;
    // The scroll bar is no witness: while a text is laid out it stands at its end for a moment.
    const auto last = m_text.lineNear(bottomOfScreen()).end;
    return double(last) / double(std::max<qsizetype>(1, m_document.text().size()));
}

void ArticleText::lightMention(const MentionId &mention)
{
    m_lit.mention = mention;
    viewport()->update();
}

void ArticleText::lightActor(const ActorId &actor)
{
    m_lit.actor = actor;
    viewport()->update();
}

void ArticleText::lightQuotation(const QuotationId &quotation)
{
    m_lit.quotation = quotation;
    viewport()->update();
}

QRect ArticleText::placeOf(TextRange range) const
{
    return m_text.lineAt(range.start).translated(-scrolled()).toRect();
}

QMimeData *ArticleText::createMimeDataFromSelection() const
{
    auto *copy = new QMimeData;
    auto words = m_document.textOf(selection()).toString();
    copy->setText(
        words.replace(QChar::LineSeparator, u'\n').remove(QChar::ObjectReplacementCharacter));
    return copy;
}

} // namespace postil
