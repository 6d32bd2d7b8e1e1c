// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/cleaningview.h"

#include <QAccessible>
#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace postil {

/// In a long run with one reason, that is said again after so many pieces.
static constexpr qsizetype namedAgain = 12;

CleaningView::CleaningView(QWidget *parent) : ArticleText(parent)
{
    viewport()->setCursor(Qt::PointingHandCursor);
}

void CleaningView::showPieces(
    const ArticleContent &content, const QHash<QString, QByteArray> &pictures)
{
    const auto pieces = piecesOf(content.revision.document, content.revision.removed);
    auto whole = content;
    whole.revision.document = wholeDocument(pieces);
    const bool isSame = content.article.id == article().id
        && whole.revision.document.text() == shownDocument().text();
    setPieces(pieces);
    whole.annotations = placed(content.annotations);
    whole.mentions.clear();
    whole.quotations.clear();
    if (isSame) {
        setAnnotations(whole.annotations);
        return;
    }
    m_from = m_to = m_hovered = -1;
    show(whole, pictures);
    setAccessibleName(tr("What was left out of “%1”").arg(content.article.metadata.title));
}

void CleaningView::setPieces(const QList<Piece> &pieces)
{
    m_pieces = pieces;
    m_steps.clear();
    m_isNamed.clear();
    Step step;
    qsizetype unnamed = 0;
    for (qsizetype at = 0; at < pieces.size(); ++at) {
        const auto &piece = pieces[at];
        const bool goesOn = at > 0 && pieces[at - 1].reason == piece.reason;
        const bool isNamed = !goesOn || ++unnamed == namedAgain;
        m_isNamed.append(isNamed);
        if (isNamed)
            unnamed = 0;
        if (piece.isKept()) {
            m_steps.append(step);
            step.kept += piece.text.size() + 1;
        }
        step.whole += piece.text.size() + 1;
    }
    viewport()->update();
}

qsizetype CleaningView::toWhole(qsizetype offset) const
{
    const auto after = std::ranges::upper_bound(m_steps, offset, {}, &Step::kept);
    if (after == m_steps.begin())
        return 0;
    const auto &step = *std::prev(after);
    return step.whole + offset - step.kept;
}

qsizetype CleaningView::toKept(qsizetype whole) const
{
    const auto after = std::ranges::upper_bound(m_steps, whole, {}, &Step::whole);
    if (after == m_steps.begin())
        return 0;
    const auto &step = *std::prev(after);
    const auto kept = step.kept + whole - step.whole;
    return after == m_steps.end() ? kept : std::min(kept, after->kept);
}

/// Highlights show what would be touched; their notes give way to the reasons.
QList<Annotation> CleaningView::placed(QList<Annotation> annotations) const
{
    annotations.removeIf([](const Annotation &each) { return each.seal == Seal::Lost; });
    for (auto &annotation : annotations) {
        annotation.range = {toWhole(annotation.range.start), toWhole(annotation.range.end - 1) + 1};
        annotation.note.clear();
    }
    return annotations;
}

QList<qsizetype> CleaningView::marked() const
{
    QList<qsizetype> numbers;
    for (auto at = std::min(m_from, m_to); at >= 0 && at <= std::max(m_from, m_to); ++at)
        numbers.append(at);
    return numbers;
}

bool CleaningView::isMarked(qsizetype piece) const
{
    return m_from >= 0 && piece >= std::min(m_from, m_to) && piece <= std::max(m_from, m_to);
}

void CleaningView::mark(qsizetype piece)
{
    markTo(piece, false);
}

void CleaningView::markTo(qsizetype piece, bool extends)
{
    if (m_pieces.isEmpty())
        return;
    m_to = std::clamp<qsizetype>(piece, 0, m_pieces.size() - 1);
    if (!extends || m_from < 0)
        m_from = m_to;
    const auto range = shownDocument().blocks()[m_to].range;
    const auto place = placeOf({range.start, range.start});
    if (place.top() < 0 || place.bottom() > viewport()->height() - 24) {
        goTo({range.start, range.start});
        ensureShown(range.end);
    }
    viewport()->update();
    announce();
}

void CleaningView::goToLeftOut(int direction)
{
    for (auto at = m_to + direction; at >= 0 && at < m_pieces.size(); at += direction) {
        // A run that was left out for one reason is one stop.
        const bool isRun =
            !m_pieces[at].isKept() && at > 0 && m_pieces[at - 1].reason == m_pieces[at].reason;
        if (!m_pieces[at].isKept() && !isRun)
            return markTo(at, false);
    }
}

/// Takes the marked pieces in or out, all as the first one.
void CleaningView::turn()
{
    const auto numbers = marked();
    if (numbers.isEmpty())
        return;
    const bool isKept = !m_pieces[numbers.first()].isKept();
    QList<qsizetype> changed;
    auto pieces = m_pieces;
    for (const auto at : numbers) {
        if (pieces[at].isKept() == isKept)
            continue;
        pieces[at].reason = isKept ? QString() : tr("left out by you");
        changed.append(at);
    }
    setPieces(pieces);
    announce();
    Q_EMIT chosen(changed, isKept);
}

/// For those who do not see it.
void CleaningView::announce()
{
    if (!QAccessible::isActive() || m_to < 0)
        return;
    const auto &piece = m_pieces[m_to];
    const auto state =
        piece.isKept() ? tr("In the article: ") : tr("Left out, %1: ").arg(piece.reason);
    QAccessibleAnnouncementEvent event(this, state + piece.text);
    QAccessible::updateAccessibility(&event);
}

void CleaningView::keyPressEvent(QKeyEvent *event)
{
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    switch (event->key()) {
    case Qt::Key_Down:
        return markTo(m_to + 1, extends);
    case Qt::Key_Up:
        return markTo(m_to < 0 ? 0 : m_to - 1, extends);
    case Qt::Key_N:
        return goToLeftOut(+1);
    case Qt::Key_P:
        return goToLeftOut(-1);
    case Qt::Key_Home:
        return markTo(0, extends);
    case Qt::Key_End:
        return markTo(m_pieces.size() - 1, extends);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        return turn();
    case Qt::Key_Escape:
        return Q_EMIT leaveRequested();
    default:
        ArticleText::keyPressEvent(event);
    }
}

qsizetype CleaningView::pieceAt(QPoint position) const
{
    const auto point = toPage(position);
    for (const auto &shown : text().blocksBetween(point.y(), point.y())) {
        const bool isCell = m_pieces[shown.index].form.kind == BlockKind::TableCell;
        const bool isIn = !isCell || shown.rect.contains(point);
        if (isIn && point.y() >= shown.rect.top() && point.y() <= shown.rect.bottom())
            return shown.index;
    }
    return -1;
}

void CleaningView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    ArticleText::mousePressEvent(event);
}

void CleaningView::mouseMoveEvent(QMouseEvent *event)
{
    ArticleText::mouseMoveEvent(event);
    const auto piece = pieceAt(event->position().toPoint());
    if (piece == std::exchange(m_hovered, piece))
        return;
    viewport()->setCursor(piece < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    viewport()->update();
}

void CleaningView::mouseReleaseEvent(QMouseEvent *event)
{
    ArticleText::mouseReleaseEvent(event);
    const auto position = event->position().toPoint();
    const bool isClick = event->button() == Qt::LeftButton
        && (position - m_pressed).manhattanLength() < QApplication::startDragDistance();
    const auto piece = isClick ? pieceAt(position) : -1;
    if (piece < 0)
        return;
    const bool extends = event->modifiers().testFlag(Qt::ShiftModifier);
    markTo(piece, extends);
    if (!extends)
        turn();
}

/// A reason may be longer than its place.
bool CleaningView::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return ArticleText::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto piece = pieceAt(help->pos());
    const auto reason = piece < 0 ? QString() : m_pieces[piece].reason;
    QToolTip::showText(help->globalPos(), reason.toHtmlEscaped(), this);
    return true;
}

void CleaningView::leaveEvent(QEvent *event)
{
    m_hovered = -1;
    viewport()->update();
    ArticleText::leaveEvent(event);
}

} // namespace postil
