// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/readerview.h"

#include "ui/reader/selectionbar.h"

#include <QKeyEvent>

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
        request(&ReaderView::quotationRequested);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (!selectedAnnotation().isNull())
            Q_EMIT removeRequested({selectedAnnotation()});
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!selectedAnnotation().isNull())
            editNote(selectedAnnotation());
        else if (const auto target = textCursor().charFormat().anchorHref(); !target.isEmpty())
            followLink(target);
        return true;
    case Qt::Key_Escape:
        leave();
        return true;
    default:
        return false;
    }
}

void ReaderView::leave()
{
    auto cursor = textCursor();
    cursor.clearSelection();
    setTextCursor(cursor);
    m_bar->hide();
    selectAnnotation({});
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
    setLane(range);
    return true;
}

static std::optional<LaneStep> stepOf(const QKeyEvent &event)
{
    const bool byWord = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
        return byWord ? LaneStep::Word : LaneStep::Character;
    case Qt::Key_Up:
    case Qt::Key_Down:
        return LaneStep::Sentence;
    default:
        return {};
    }
}

bool ReaderView::pressBorderKey(const QKeyEvent &event)
{
    const auto *annotation = marks().annotation(selectedAnnotation());
    const auto step = stepOf(event);
    if (!annotation || !step || !event.modifiers().testFlag(Qt::ShiftModifier)
        || !selection().isEmpty())
        return false;
    const auto border = event.modifiers().testFlag(Qt::AltModifier) ? Border::Start : Border::End;
    const auto from = border == Border::Start ? annotation->range.start : annotation->range.end;
    const bool forward = event.key() == Qt::Key_Right || event.key() == Qt::Key_Down;
    moveBorder(border,
        forward ? stepForward(shownDocument(), from, *step)
                : stepBack(shownDocument(), from, *step));
    return true;
}

void ReaderView::moveBorder(Border border, qsizetype offset)
{
    const auto *annotation = marks().annotation(selectedAnnotation());
    if (!annotation)
        return;
    auto range = annotation->range;
    (border == Border::Start ? range.start : range.end) = offset;
    if (!range.isEmpty() && range != annotation->range)
        Q_EMIT rangeChanged(annotation->id, range);
}

void ReaderView::keyPressEvent(QKeyEvent *event)
{
    if (hasArticle() && (pressActionKey(*event) || pressLaneKey(*event) || pressBorderKey(*event)))
        return event->accept();
    ArticleText::keyPressEvent(event);
}

} // namespace postil
