// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/readerview.h"

#include "ui/reader/overviewruler.h"
#include "ui/reader/selectionbar.h"
#include "ui/text/markdowneditor.h"

#include <QKeyEvent>
#include <QPainter>

namespace postil {

ReaderView::ReaderView(QWidget *parent) : ArticleText(parent), m_bar(new SelectionBar(viewport()))
{
    connect(m_bar, &SelectionBar::colorChosen, this, &ReaderView::chooseColor);
    connect(
        m_bar, &SelectionBar::noteChosen, this, [this] { request(&ReaderView::noteRequested); });
    connect(
        m_bar, &SelectionBar::actorChosen, this, [this] { request(&ReaderView::actorRequested); });
    connect(m_bar, &SelectionBar::quotationChosen, this,
        [this] { request(&ReaderView::quotationRequested); });
    connect(m_bar, &SelectionBar::copyChosen, this,
        [this] { request(&ReaderView::copyWithCitationRequested); });
    m_barDelay.setSingleShot(true);
    m_barDelay.setInterval(120);
    connect(&m_barDelay, &QTimer::timeout, this, &ReaderView::updateBar);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ReaderView::announceEntered);
    connect(this, &QTextEdit::selectionChanged, this, [this] {
        m_bar->hide();
        m_barDelay.start();
    });
}

ReaderView::~ReaderView()
{
    if (!m_editor)
        return;
    m_editor->flush();
    m_editor->disconnect(this); // it tells more while it dies
    delete m_editor;
}

void ReaderView::setTheme(const Theme &theme)
{
    ArticleText::setTheme(theme);
    m_bar->setTheme(theme);
    if (m_editor)
        m_editor->setTheme(theme);
}

void ReaderView::setColorNames(const QStringList &names)
{
    m_colorNames = names;
    m_bar->setColorNames(names);
}

void ReaderView::request(void (ReaderView::*signal)(const TextRange &))
{
    const auto range = selection();
    if (!range.isEmpty())
        Q_EMIT(this->*signal)(range);
    m_bar->hide();
}

void ReaderView::chooseColor(int color)
{
    const auto range = selection();
    if (!range.isEmpty()) {
        Q_EMIT highlightRequested(range, color);
        m_bar->hide();
        auto cursor = textCursor();
        cursor.setPosition(cursor.selectionEnd());
        setTextCursor(cursor);
    } else if (!selectedAnnotation().isNull()) {
        Q_EMIT recolorRequested({selectedAnnotation()}, color);
    }
}

void ReaderView::updateBar()
{
    const bool isWanted = hasArticle() && !selection().isEmpty() && m_pressed.isNull();
    if (!isWanted)
        return m_bar->hide();
    const auto cursor = cursorRect();
    const auto range = selection();
    auto place = placeOf(range);
    QTextCursor from = textCursor();
    from.setPosition(from.selectionStart());
    QTextCursor to = textCursor();
    to.setPosition(to.selectionEnd());
    const auto first = cursorRect(from);
    const auto last = cursorRect(to);
    place = first | last;
    if (first.top() == last.top())
        place = QRect(first.topLeft(), last.bottomRight());
    if (!viewport()->rect().intersects(place))
        place = cursor;
    m_bar->showAt(place);
}

void ReaderView::selectAnnotation(const AnnotationId &annotation)
{
    if (lit().annotation == annotation)
        return;
    if (!annotation.isNull())
        selectQuotation({});
    lit().annotation = annotation;
    viewport()->update();
    announceSelected();
    Q_EMIT annotationSelected(annotation);
}

void ReaderView::setLane(TextRange range)
{
    if (range.isEmpty())
        return;
    select(range);
    ensureCursorVisible();
}

void ReaderView::showHits(const QList<TextRange> &hits)
{
    setHits(hits);
    const auto from = readingPosition();
    const auto next = std::ranges::lower_bound(hits, from, {}, &TextRange::start);
    lit().hit = hits.isEmpty() ? -1 : next == hits.end() ? 0 : next - hits.begin();
    if (lit().hit >= 0)
        goTo(hits.at(lit().hit));
    Q_EMIT findChanged(lit().hit, hits.size());
}

void ReaderView::clearFind()
{
    lit().hit = -1;
    setHits({});
    Q_EMIT findChanged(-1, 0);
}

void ReaderView::goToHit(int direction)
{
    const auto &hits = marks().hits();
    if (hits.isEmpty())
        return;
    lit().hit = (lit().hit + direction + hits.size()) % hits.size();
    goTo(hits.at(lit().hit));
    Q_EMIT findChanged(lit().hit, hits.size());
}

void ReaderView::goToAnnotation(int direction)
{
    const auto standing = marks().standing();
    if (standing.empty())
        return;
    const auto count = qsizetype(standing.size());
    const auto current = std::ranges::find(standing, selectedAnnotation(), &Annotation::id);
    qsizetype next = 0;
    if (current != standing.end()) {
        next = (current - standing.begin() + direction + count) % count;
    } else {
        const auto after = std::ranges::upper_bound(standing, selection().start, {},
            [](const Annotation &annotation) { return annotation.range.start; });
        next = after - standing.begin();
        if (direction < 0)
            --next;
        next = (next + count) % count;
    }
    const auto found = standing[size_t(next)];
    setCaret(found.range.start);
    goTo(found.range);
    selectAnnotation(found.id);
}

void ReaderView::editNote(AnnotationId annotation)
{
    const auto *found = marks().annotation(annotation);
    if (!found || !hasArticle())
        return;
    if (m_editor && edited() == annotation)
        return m_editor->setFocus();
    const auto range = found->range;
    const auto note = found->note;
    closeEditor(); // tells what was written there, and so may change the annotations
    goTo(range);
    selectAnnotation(annotation);
    m_editor = new MarkdownEditor(viewport());
    m_editor->setPlaceholderText(tr("Write a note …"));
    m_editor->setFrameStyle(QFrame::NoFrame);
    m_editor->setFont(textStyle().quietFont(13));
    m_editor->setTheme(textStyle().theme());
    m_editor->setMarkdown(note);
    m_editor->document()->setDocumentMargin(8);
    m_editor->setCursor(Qt::IBeamCursor);
    connect(m_editor, &MarkdownEditor::edited, this,
        [this, annotation](const QString &markdown) { Q_EMIT noteEdited(annotation, markdown); });
    connect(m_editor, &MarkdownEditor::left, this, &ReaderView::closeEditor);
    connect(m_editor, &QPlainTextEdit::textChanged, this, &ReaderView::placeEditor);
    setEdited(annotation, 60);
    placeEditor();
    m_editor->show();
    m_editor->setFocus();
}

void ReaderView::flushEdits()
{
    if (m_editor)
        m_editor->flush();
}

void ReaderView::closeEditor()
{
    if (!m_editor)
        return;
    auto *editor = std::exchange(m_editor, nullptr);
    const auto annotation = edited();
    const bool hadFocus = editor->hasFocus();
    editor->flush();
    editor->hide();
    editor->deleteLater();
    setEdited({}, 0);
    setFoot(0);
    if (hadFocus)
        setFocus();
    Q_EMIT noteLeft(annotation);
}

/// Beside its words; where there is no margin, at the foot of the screen.
void ReaderView::placeEditor()
{
    if (!m_editor)
        return;
    const int lines = std::clamp(m_editor->document()->lineCount(), 3, 14);
    const int height = QFontMetrics(m_editor->font()).lineSpacing() * lines + 16;
    setEdited(edited(), height);
    const bool atFoot = !pageGeometry().hasMargin();
    if (m_editor->parentWidget() != (atFoot ? this : viewport()))
        return moveEditor(atFoot);
    setFoot(atFoot ? height + 16 : 0);
    if (atFoot) {
        const auto room = contentsRect();
        m_editor->setGeometry(room.adjusted(12, room.height() - height - 8, -24, -8));
        return;
    }
    for (const auto &card : noteCards()) {
        if (card.annotation == edited())
            m_editor->setGeometry(card.rect.toRect().adjusted(4, 0, 0, 0));
    }
}

/// Into the margin or out of it, while it is written in.
void ReaderView::moveEditor(bool atFoot)
{
    const QSignalBlocker quiet(m_editor);
    const bool hadFocus = m_editor->hasFocus();
    m_editor->setParent(atFoot ? static_cast<QWidget *>(this) : viewport());
    m_editor->show();
    if (hadFocus)
        m_editor->setFocus();
    placeEditor();
}

void ReaderView::placesChanged()
{
    if (m_editor && (!hasArticle() || !marks().annotation(edited())))
        return closeEditor();
    placeEditor();
}

} // namespace postil
