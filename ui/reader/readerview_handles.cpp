// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// The part of ReaderView that moves the borders of what is selected.
#include "ui/reader/readerview.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace postil {

static constexpr qreal handleRadius = 5;

void ReaderView::selectQuotation(const QuotationId &quotation)
{
    if (lit().chosen == quotation)
        return;
    if (!quotation.isNull())
        selectAnnotation({});
    lit().chosen = quotation;
    viewport()->update();
    const auto *chosen = marks().quotation(quotation);
    if (chosen && QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(
            this, tr("Quotation: %1").arg(shownDocument().textOf(chosen->contents.first())));
        QAccessible::updateAccessibility(&event);
    }
    Q_EMIT quotationSelected(quotation);
}

/// Of the annotation or quotation that is selected; none when there is none.
QList<TextRange> ReaderView::movableRanges() const
{
    if (const auto *annotation = marks().annotation(selectedAnnotation()))
        return annotation->seal == Seal::Lost ? QList<TextRange>()
                                              : QList<TextRange>{annotation->range};
    const auto *quotation = marks().quotation(selectedQuotation());
    return quotation ? quotation->contents : QList<TextRange>();
}

QColor ReaderView::handleColor() const
{
    const auto &theme = textStyle().theme();
    if (const auto *annotation = marks().annotation(selectedAnnotation()))
        return theme.edges[size_t(std::clamp(annotation->color, 1, 5) - 1)];
    const auto *quotation = marks().quotation(selectedQuotation());
    return quotation ? marks().speakerColors().of(*quotation, theme) : theme.accent;
}

QPointF ReaderView::handlePlace(TextRange range, Border border) const
{
    const auto caret = text().caretAt(border == Border::Start ? range.start : range.end);
    return border == Border::Start ? caret.topLeft() : caret.bottomLeft();
}

std::optional<ReaderView::Handle> ReaderView::handleAt(QPoint position) const
{
    const auto ranges = movableRanges();
    for (qsizetype part = 0; part < ranges.size(); ++part) {
        for (const auto border : {Border::Start, Border::End}) {
            const auto distance = handlePlace(ranges[part], border) - toPage(position);
            if (distance.manhattanLength() <= 2 * handleRadius)
                return Handle{part, border};
        }
    }
    return {};
}

void ReaderView::dragTo(QPoint position)
{
    const auto offset = text().offsetNear(toPage(position));
    if (m_drag->border == Border::Start)
        m_dragged.start = std::min(offset, m_dragged.end - 1);
    else
        m_dragged.end = std::max(offset, m_dragged.start + 1);
    viewport()->update();
}

/// Parts of a quotation keep their order: a border stops at the part beside.
static bool moveWithin(QList<TextRange> &parts, qsizetype part, bool isStart, qsizetype offset)
{
    const auto lowest = part == 0 ? 0 : parts[part - 1].end;
    const auto highest = part + 1 == parts.size() ? offset : parts[part + 1].start;
    auto &range = parts[part];
    const auto before = range;
    (isStart ? range.start : range.end) = std::max(lowest, std::min(offset, highest));
    return !range.isEmpty() && range.start < range.end && range != before;
}

void ReaderView::moveBorder(Handle handle, qsizetype offset)
{
    auto ranges = movableRanges();
    if (handle.part >= ranges.size()
        || !moveWithin(ranges, handle.part, handle.border == Border::Start, offset))
        return;
    if (!selectedAnnotation().isNull())
        Q_EMIT rangeChanged(selectedAnnotation(), ranges.first());
    else
        Q_EMIT quotationRangesChanged(selectedQuotation(), ranges);
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
    const auto ranges = movableRanges();
    const auto step = stepOf(event);
    if (ranges.isEmpty() || !step || !event.modifiers().testFlag(Qt::ShiftModifier)
        || !selection().isEmpty())
        return false;
    const bool isStart = event.modifiers().testFlag(Qt::AltModifier);
    const auto handle = isStart ? Handle{0, Border::Start} : Handle{ranges.size() - 1, Border::End};
    const auto from = isStart ? ranges.first().start : ranges.last().end;
    const bool forward = event.key() == Qt::Key_Right || event.key() == Qt::Key_Down;
    moveBorder(handle,
        forward ? stepForward(shownDocument(), from, *step)
                : stepBack(shownDocument(), from, *step));
    return true;
}

void ReaderView::paintOver(QPainter &painter, const ReaderPage &page)
{
    auto ranges = movableRanges();
    if (m_drag && m_drag->part < ranges.size()) {
        ranges[m_drag->part] = m_dragged;
        auto tint = page.theme().accent;
        tint.setAlphaF(0.25f);
        for (const auto &block : page.blocks) {
            for (const auto &rect : page.text.rectsOf(block, m_dragged))
                painter.fillRect(rect, tint);
        }
    }
    const auto color = handleColor();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &range : std::as_const(ranges)) {
        for (const auto border : {Border::Start, Border::End}) {
            const auto caret = page.text.caretAt(border == Border::Start ? range.start : range.end);
            painter.setPen(QPen(color, 2));
            painter.drawLine(caret.topLeft(), caret.bottomLeft());
            painter.setPen(QPen(page.theme().paper, 1));
            painter.setBrush(color);
            painter.drawEllipse(handlePlace(range, border), handleRadius, handleRadius);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace postil
