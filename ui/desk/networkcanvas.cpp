// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/networkcanvas.h"

#include "ui/desk/kindmark.h"
#include "ui/theme/desktopstyle.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <array>
#include <cmath>

namespace postil {

using namespace Qt::StringLiterals;

NetworkCanvas::NetworkCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Network of actors"));
    setMinimumSize(320, 240);
}

void NetworkCanvas::setNetwork(const ActorNetwork &network, const QList<QPointF> &places)
{
    m_network = network;
    m_places = places;
    m_node = m_tie = -1;
    m_isFitted = true;
    QStringList lines;
    for (const auto &[first, second, articles] : network.ties)
        lines.append(tr("%1 and %2: articles %3")
                .arg(network.nodes[first].actor.name, network.nodes[second].actor.name)
                .arg(articles));
    setAccessibleDescription(lines.mid(0, 200).join(u'\n'));
    fit();
}

void NetworkCanvas::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void NetworkCanvas::fit()
{
    QRectF all;
    for (const auto &place : std::as_const(m_places))
        all |= QRectF(place, QSizeF(1, 1));
    all.adjust(-80, -50, 80, 50); // room for names
    m_zoom = m_places.isEmpty()
        ? 1
        : std::clamp(std::min(width() / all.width(), height() / all.height()), 0.05, 1.6);
    m_offset = QPointF(width() / 2.0, height() / 2.0) - all.center() * m_zoom;
    update();
}

void NetworkCanvas::resizeEvent(QResizeEvent *)
{
    if (m_isFitted)
        fit();
}

QPointF NetworkCanvas::placeOfNode(qsizetype node) const
{
    return m_places[node] * m_zoom + m_offset;
}

QPointF NetworkCanvas::placeOfTie(qsizetype tie) const
{
    const auto &[first, second, articles] = m_network.ties[tie];
    return (placeOfNode(first) + placeOfNode(second)) / 2;
}

double NetworkCanvas::radiusOf(qsizetype node) const
{
    const double most = std::max<double>(1, double(m_network.nodes.first().articles));
    return 5 + 11 * std::sqrt(double(m_network.nodes[node].articles) / most);
}

bool NetworkCanvas::isNear(qsizetype node) const
{
    if (m_node < 0 || node == m_node)
        return true;
    return std::ranges::any_of(m_network.ties, [&](const ActorNetwork::Tie &tie) {
        return (tie.first == node && tie.second == m_node)
            || (tie.second == node && tie.first == m_node);
    });
}

void NetworkCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? m_theme.accent : m_theme.hairline);
    painter.setBrush(m_theme.paper);
    const auto frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(frame, 6, 6);
    painter.setClipRect(frame.adjusted(1, 1, -1, -1));
    painter.setFont(panelFont(-1));
    if (m_network.nodes.isEmpty()) {
        painter.setPen(m_theme.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap,
            tr("Nobody of these kinds stands in these articles."));
        return;
    }
    paintTies(painter);
    paintNodes(painter);
    paintNames(painter);
}

void NetworkCanvas::paintTies(QPainter &painter) const
{
    for (qsizetype i = 0; i < m_network.ties.size(); ++i) {
        const auto &[first, second, articles] = m_network.ties[i];
        const bool isChosen = i == m_tie || (m_node >= 0 && (first == m_node || second == m_node));
        auto color = isChosen ? m_theme.accent : m_theme.muted;
        color.setAlphaF(isChosen ? 0.9F : m_node >= 0 ? 0.12F : 0.35F);
        painter.setPen(QPen(color, std::min(7.0, 0.7 + std::log2(double(articles)))));
        painter.drawLine(placeOfNode(first), placeOfNode(second));
    }
}

void NetworkCanvas::paintNodes(QPainter &painter) const
{
    for (auto i = m_network.nodes.size() - 1; i >= 0; --i) {
        const auto radius = radiusOf(i);
        const auto &actor = m_network.nodes[i].actor;
        auto color = actorColor(actor, m_theme);
        if (!isNear(i))
            color.setAlphaF(0.3F);
        const QRectF box(placeOfNode(i) - QPointF(radius, radius), QSizeF(2 * radius, 2 * radius));
        drawKindMark(&painter, box, actor.kind, color);
        if (i == m_node) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(m_theme.ink, 2));
            painter.drawEllipse(box.adjusted(-3, -3, 3, 3));
        }
    }
}

/// Where a name may stand beside its mark: right, left, below, above.
static std::array<QPointF, 4> cornersBeside(QPointF place, double radius, QSizeF size)
{
    const double gap = radius + 4;
    return {place + QPointF(gap, -size.height() / 2),
        place + QPointF(-gap - size.width(), -size.height() / 2),
        place + QPointF(-size.width() / 2, gap),
        place + QPointF(-size.width() / 2, -gap - size.height())};
}

/// Names of those who matter most first; one that would lie over another name or mark wherever it
/// stands is left out until one zooms in.
void NetworkCanvas::paintNames(QPainter &painter) const
{
    const QFontMetrics metrics(painter.font());
    QList<QRectF> taken;
    for (qsizetype i = 0; i < m_network.nodes.size(); ++i) {
        const auto radius = radiusOf(i);
        taken.append(QRectF(placeOfNode(i) - QPointF(radius, radius), 2 * QSizeF(radius, radius)));
    }
    const auto draw = [&](qsizetype i, bool always) {
        const auto &name = m_network.nodes[i].actor.name;
        const auto text = metrics.elidedText(name, Qt::ElideRight, 190);
        const QSizeF size(metrics.horizontalAdvance(text) + 2, metrics.height());
        auto corners = cornersBeside(placeOfNode(i), radiusOf(i), size);
        for (auto &at : corners)
            at.setX(std::clamp(at.x(), 2.0, std::max(2.0, width() - size.width() - 2)));
        const auto *corner = std::ranges::find_if(corners, [&](QPointF at) {
            return std::ranges::none_of(
                taken, [&](const QRectF &other) { return other.intersects({at, size}); });
        });
        if (corner == corners.end() && !always)
            return;
        const QRectF box(corner == corners.end() ? corners.front() : *corner, size);
        taken.append(box);
        auto behind = m_theme.paper;
        behind.setAlphaF(0.75F);
        painter.fillRect(box, behind);
        painter.setPen(isNear(i) ? m_theme.ink : m_theme.muted);
        painter.drawText(box, Qt::AlignVCenter | Qt::TextDontClip, text);
    };
    if (m_node >= 0)
        draw(m_node, true);
    for (qsizetype i = 0; i < m_network.nodes.size(); ++i) {
        if (i != m_node && isNear(i))
            draw(i, false);
    }
}

void NetworkCanvas::zoomBy(double factor, QPointF around)
{
    const double zoom = std::clamp(m_zoom * factor, 0.05, 12.0);
    m_offset = around - (around - m_offset) * (zoom / m_zoom);
    m_zoom = zoom;
    m_isFitted = false;
    update();
}

void NetworkCanvas::wheelEvent(QWheelEvent *event)
{
    zoomBy(std::pow(1.0015, event->angleDelta().y()), event->position());
    event->accept();
}

void NetworkCanvas::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    m_isDragged = false;
}

void NetworkCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    const auto moved = event->position() - m_pressed;
    if (!m_isDragged && moved.manhattanLength() < 5)
        return;
    m_isDragged = true;
    m_isFitted = false;
    m_offset += moved;
    m_pressed = event->position();
    update();
}

void NetworkCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isDragged && event->button() == Qt::LeftButton)
        chooseAt(event->position());
}

qsizetype NetworkCanvas::nodeAt(QPointF place) const
{
    for (qsizetype i = 0; i < m_network.nodes.size(); ++i) {
        if (QLineF(placeOfNode(i), place).length() <= radiusOf(i) + 3)
            return i;
    }
    return -1;
}

static double distanceTo(QPointF place, QPointF from, QPointF to)
{
    const auto line = to - from;
    const double square = QPointF::dotProduct(line, line);
    const double along =
        square > 0 ? std::clamp(QPointF::dotProduct(place - from, line) / square, 0.0, 1.0) : 0;
    return QLineF(place, from + line * along).length();
}

qsizetype NetworkCanvas::tieAt(QPointF place) const
{
    qsizetype nearest = -1;
    double least = 6;
    for (qsizetype i = 0; i < m_network.ties.size(); ++i) {
        const auto &tie = m_network.ties[i];
        const double distance = distanceTo(place, placeOfNode(tie.first), placeOfNode(tie.second));
        if (distance >= least)
            continue;
        least = distance;
        nearest = i;
    }
    return nearest;
}

void NetworkCanvas::chooseAt(QPointF place)
{
    if (const auto node = nodeAt(place); node >= 0) {
        choose(node);
        return;
    }
    m_node = -1;
    m_tie = tieAt(place);
    update();
    if (m_tie < 0)
        return;
    const auto &tie = m_network.ties[m_tie];
    Q_EMIT tieChosen(m_network.nodes[tie.first].actor.id, m_network.nodes[tie.second].actor.id);
}

void NetworkCanvas::choose(qsizetype node)
{
    m_node = node;
    m_tie = -1;
    update();
    Q_EMIT actorChosen(m_network.nodes[node].actor.id);
}

void NetworkCanvas::keyPressEvent(QKeyEvent *event)
{
    const QPointF middle(width() / 2.0, height() / 2.0);
    const auto count = m_network.nodes.size();
    const bool moves = event->modifiers().testFlag(Qt::ShiftModifier);
    const auto move = [&](QPointF by) {
        m_offset += by;
        m_isFitted = false;
        update();
    };
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1.25, middle);
        break;
    case Qt::Key_Minus:
        zoomBy(0.8, middle);
        break;
    case Qt::Key_0:
        m_isFitted = true;
        fit();
        break;
    case Qt::Key_Right:
    case Qt::Key_Down:
        if (moves)
            move(event->key() == Qt::Key_Right ? QPointF(-40, 0) : QPointF(0, -40));
        else if (count > 0)
            choose((m_node + 1) % count);
        break;
    case Qt::Key_Left:
    case Qt::Key_Up:
        if (moves)
            move(event->key() == Qt::Key_Left ? QPointF(40, 0) : QPointF(0, 40));
        else if (count > 0)
            choose((std::max<qsizetype>(m_node, 0) + count - 1) % count);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

bool NetworkCanvas::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto node = nodeAt(help->pos());
    const auto tie = node < 0 ? tieAt(help->pos()) : -1;
    QString text;
    if (node >= 0)
        text = tr("%1: articles %2, mentions %3")
                   .arg(m_network.nodes[node].actor.name)
                   .arg(m_network.nodes[node].articles)
                   .arg(m_network.nodes[node].mentions);
    else if (tie >= 0)
        text = tr("%1 and %2: articles %3")
                   .arg(m_network.nodes[m_network.ties[tie].first].actor.name,
                       m_network.nodes[m_network.ties[tie].second].actor.name)
                   .arg(m_network.ties[tie].articles);
    QToolTip::showText(help->globalPos(), text.toHtmlEscaped(), this);
    return true;
}

} // namespace postil
