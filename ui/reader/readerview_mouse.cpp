// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/readerview.h"

#include "ui/reader/gutterpainter.h"
#include "ui/reader/selectionbar.h"
#include "ui/theme/colordot.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMenu>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

namespace postil {

std::optional<NoteCard> ReaderView::noteAt(QPoint position)
{
    if (position.x() < pageGeometry().right())
        return {};
    for (const auto &card : noteCards()) {
        if (card.rect.contains(position))
            return card;
    }
    return {};
}

void ReaderView::mousePressEvent(QMouseEvent *event)
{
    const auto position = event->position().toPoint();
    m_pressed = position;
    m_bar->hide();
    if (event->button() == Qt::LeftButton && hasArticle()) {
        m_drag = handleAt(position);
        if (m_drag) {
            m_dragged = movableRanges().at(m_drag->part);
            return;
        }
        if (const auto card = noteAt(position)) {
            selectAnnotation(card->annotation); // which unfolds it
            if (!card->moreRect().contains(position))
                editNote(card->annotation);
            m_pressed = {};
            return;
        }
    }
    ArticleText::mousePressEvent(event);
}

void ReaderView::mouseMoveEvent(QMouseEvent *event)
{
    const auto position = event->position().toPoint();
    if (m_drag)
        return dragTo(position);
    ArticleText::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        hoverAt(position);
}

void ReaderView::mouseReleaseEvent(QMouseEvent *event)
{
    const auto position = event->position().toPoint();
    const auto pressed = std::exchange(m_pressed, QPoint());
    if (m_drag) {
        const auto handle = *std::exchange(m_drag, {});
        moveBorder(handle, handle.border == Border::Start ? m_dragged.start : m_dragged.end);
        viewport()->update();
        return;
    }
    ArticleText::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !hasArticle())
        return;
    const bool isClick = (position - pressed).manhattanLength() < QApplication::startDragDistance();
    if (isClick && selection().isEmpty())
        clickAt(position);
    m_barDelay.start();
}

/// Links to other parts of the article lead there; all else is for the window to ask about.
void ReaderView::followLink(const QString &target)
{
    for (const auto &span : shownDocument().spans()) {
        if (span.kind == SpanKind::Anchor && target.startsWith(u'#')
            && QStringView(target).sliced(1) == span.target)
            return goTo(span.range);
    }
    Q_EMIT linkActivated(target);
}

void ReaderView::clickAt(QPoint position)
{
    const auto page = toPage(position);
    const auto quotation = withPage(page.y(), page.y(), [&](const ReaderPage &shown) {
        const auto *bar = quotationBarAt(shown, page);
        return bar ? bar->id : QuotationId();
    });
    if (!quotation.isNull()) {
        selectQuotation(quotation);
        return Q_EMIT quotationActivated(quotation);
    }
    const auto offset = text().offsetUnder(page);
    if (offset < 0) {
        selectQuotation({});
        return selectAnnotation({});
    }
    const auto target = anchorAt(position);
    if (!target.isEmpty())
        return followLink(target);
    const auto annotations = marks().annotationsAt(offset);
    if (annotations.size() > 1)
        chooseAmong(annotations, position);
    else
        selectAnnotation(annotations.isEmpty() ? AnnotationId() : annotations.first().id);
    const auto *said = annotations.isEmpty() ? marks().quotationAt(offset) : nullptr;
    selectQuotation(said ? said->id : QuotationId());
    if (said)
        Q_EMIT quotationActivated(said->id);
    if (const auto *mention = marks().mentionAt(offset))
        Q_EMIT mentionActivated(mention->id);
}

void ReaderView::chooseAmong(const QList<Annotation> &annotations, QPoint position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Annotations here"));
    for (const auto &annotation : annotations) {
        auto words = shownDocument().textOf(annotation.range).toString().simplified();
        if (words.size() > 50)
            words = words.left(48).trimmed() + u'…';
        const auto color = size_t(std::clamp(annotation.color, 1, 5) - 1);
        menu->addAction(colorDot(textStyle().theme().edges[color], Qt::transparent),
            words.replace(u'&', QStringLiteral("&&")), this,
            [this, id = annotation.id] { selectAnnotation(id); });
    }
    menu->popup(viewport()->mapToGlobal(position));
}

void ReaderView::hoverAt(QPoint position)
{
    const auto offset = hasArticle() ? text().offsetUnder(toPage(position)) : -1;
    const auto *mention = offset >= 0 ? marks().mentionAt(offset) : nullptr;
    const auto *quotation = offset >= 0 ? marks().quotationAt(offset) : nullptr;
    const auto mentionId = mention ? mention->id : MentionId();
    const auto quotationId = quotation ? quotation->id : QuotationId();
    const auto link = offset >= 0 ? anchorAt(position) : QString();
    if (mentionId != m_hoveredMention) {
        m_hoveredMention = mentionId;
        lightMention(mentionId);
        Q_EMIT hoveredMention(mentionId);
    }
    if (quotationId != m_hoveredQuotation) {
        m_hoveredQuotation = quotationId;
        lit().pointed = quotationId;
        viewport()->update();
        Q_EMIT hoveredQuotation(quotationId);
    }
    if (link != m_hoveredLink) {
        m_hoveredLink = link;
        Q_EMIT linkHovered(link);
    }
    const bool isHand = !link.isEmpty() || handleAt(position) || noteAt(position);
    viewport()->setCursor(isHand                    ? Qt::PointingHandCursor
            : position.x() < pageGeometry().right() ? Qt::IBeamCursor
                                                    : Qt::ArrowCursor);
}

/// The empty room beside the page scrolls it too.
bool ReaderView::event(QEvent *event)
{
    if (event->type() == QEvent::Wheel) {
        wheelEvent(static_cast<QWheelEvent *>(event));
        return event->isAccepted();
    }
    return ArticleText::event(event);
}

bool ReaderView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hoverAt({-1, -1});
    if (event->type() == QEvent::ToolTip) {
        const auto position = static_cast<QHelpEvent *>(event)->pos();
        const auto offset = hasArticle() ? text().offsetUnder(toPage(position)) : -1;
        const auto *mention = offset >= 0 ? marks().mentionAt(offset) : nullptr;
        const auto words = !m_hoveredLink.isEmpty() ? m_hoveredLink
            : mention                               ? mention->reason
                                                    : QString();
        QToolTip::showText(
            static_cast<QHelpEvent *>(event)->globalPos(), words.toHtmlEscaped(), this);
        return true;
    }
    return ArticleText::viewportEvent(event);
}

void ReaderView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        const int delta = event->angleDelta().y();
        if (delta != 0)
            Q_EMIT textSizeRequested(textSize() + (delta > 0 ? 1 : -1));
        return event->accept();
    }
    QAbstractScrollArea::wheelEvent(event);
}

void ReaderView::contextMenuEvent(QContextMenuEvent *event)
{
    const auto offset = hasArticle() ? text().offsetUnder(toPage(event->pos())) : -1;
    const bool isByMouse = event->reason() == QContextMenuEvent::Mouse;
    if (isByMouse && offset >= 0 && selection().isEmpty()) {
        const auto annotations = marks().annotationsAt(offset);
        setCaret(offset);
        const bool isSelected =
            std::ranges::contains(annotations, selectedAnnotation(), &Annotation::id);
        if (!isSelected)
            selectAnnotation(annotations.isEmpty() ? AnnotationId() : annotations.first().id);
    }
    Q_EMIT menuRequested(event->globalPos(), selection());
}

} // namespace postil
