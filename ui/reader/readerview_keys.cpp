// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/readerview.h"

#include "ui/reader/selectionbar.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace postil {

bool ReaderView::pressActionKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (event.key() == Qt::Key_C && modifiers == (Qt::ControlModifier | Qt::ShiftModifier)) {
        request(&ReaderView::copyWithCitationRequested);
        return true;
    }
    if (modifiers != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_1:
    case Qt::Key_2:
    case Qt::Key_3:
    case Qt::Key_4:
    case Qt::Key_5:
        chooseColor(event.key() - Qt::Key_0);
        return true;
    case Qt::Key_N:
        if (selection().isEmpty() && !selectedAnnotation().isNull())
            editNote(selectedAnnotation());
        else
            request(&ReaderView::noteRequested);
        return true;
    case Qt::Key_A:
        request(&ReaderView::actorRequested);
        return true;
    case Qt::Key_Q:
        if (selection().isEmpty() && !selectedQuotation().isNull())
            Q_EMIT quotationEditRequested(selectedQuotation());
        else
            request(&ReaderView::quotationRequested);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!selectedAnnotation().isNull())
            Q_EMIT removeRequested({selectedAnnotation()});
        else if (!selectedQuotation().isNull())
            Q_EMIT quotationRemoveRequested(selectedQuotation());
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!selectedAnnotation().isNull())
            editNote(selectedAnnotation());
        else if (!selectedQuotation().isNull())
            Q_EMIT quotationEditRequested(selectedQuotation());
        else if (const auto target = textCursor().charFormat().anchorHref(); !target.isEmpty())
            followLink(target);
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return pressAnnotationKey(event.key());
    }
}

/// What is done with the annotation that is selected.
bool ReaderView::pressAnnotationKey(int key)
{
    if (key == Qt::Key_O) {
        selectOther();
        return true;
    }
    const bool isOurs = key == Qt::Key_T || key == Qt::Key_S || key == Qt::Key_M;
    if (!isOurs || selectedAnnotation().isNull())
        return false;
    if (key == Qt::Key_T)
        Q_EMIT tagsRequested({selectedAnnotation()});
    else if (key == Qt::Key_S)
        splitSelected();
    else
        Q_EMIT mergeRequested(selectedAnnotation());
    return true;
}

void ReaderView::splitSelected()
{
    if (!selectedAnnotation().isNull())
        Q_EMIT splitRequested(selectedAnnotation(), selection().start);
}

/// Of the annotations on the same words the next one, round at the end.
void ReaderView::selectOther()
{
    const auto *selected = marks().annotation(selectedAnnotation());
    const auto here = selection().start;
    const auto range = selected ? selected->range : TextRange{here, here + 1};
    QList<AnnotationId> there;
    for (const auto &annotation : marks().standing()) {
        if (annotation.range.intersects(range))
            there.append(annotation.id);
    }
    if (!there.isEmpty())
        selectAnnotation(there[(there.indexOf(selectedAnnotation()) + 1) % there.size()]);
}

void ReaderView::leave()
{
    auto cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
    m_bar->hide();
    selectAnnotation({});
    selectQuotation({});
}

bool ReaderView::pressLaneKey(const QKeyEvent &event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers != Qt::NoModifier && modifiers != Qt::ShiftModifier)
        return false;
    const bool shift = modifiers == Qt::ShiftModifier;
    const auto &document = shownDocument();
    auto range = selection();
    switch (event.key()) {
    case Qt::Key_J:
        if (shift)
            range.end = stepForward(document, range.end, LaneStep::Sentence);
        else
            range = range.isEmpty() ? sentenceAt(document, range.start)
                                    : sentenceAfter(document, range.end);
        break;
    case Qt::Key_K:
        if (shift)
            range.end = std::max(range.start, stepBack(document, range.end, LaneStep::Sentence));
        else
            range = sentenceBefore(document, range.start);
        break;
    case Qt::Key_L:
        range.end = stepForward(document, range.end, shift ? LaneStep::Paragraph : LaneStep::Word);
        break;
    case Qt::Key_H:
        range.end = std::max(range.start,
            stepBack(document, range.end, shift ? LaneStep::Paragraph : LaneStep::Word));
        break;
    default:
        return false;
    }
    selectAnnotation({});
    selectQuotation({});
    setLane(range);
    return true;
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (hasArticle() && (pressActionKey(*event) || pressLaneKey(*event) || pressBorderKey(*event)))
        return event->accept();
    ArticleText::keyPressEvent(event);
    if (event->matches(QKeySequence::MoveToStartOfDocument))
        verticalScrollBar()->setValue(0); // the title stands above the first words
}

} // namespace postil
