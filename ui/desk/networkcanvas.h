// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actornetwork.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace postil {

/// Draws a network: the wheel and +/− zoom, dragging and the arrow keys with Shift move it, a click
/// on an actor or on a tie chooses it, the arrow keys walk through the actors. 0 shows all of it.
class NetworkCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit NetworkCanvas(QWidget *parent);

    void setNetwork(const ActorNetwork &network, const QList<QPointF> &places);
    void setTheme(const Theme &theme);
    const ActorNetwork &network() const { return m_network; }
    /// Where an actor, or the middle of a tie, stands in the widget.
    QPointF placeOfNode(qsizetype node) const;
    QPointF placeOfTie(qsizetype tie) const;
    double zoom() const { return m_zoom; }

Q_SIGNALS:
    void actorChosen(const postil::ActorId &actor);
    void tieChosen(const postil::ActorId &first, const postil::ActorId &second);

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    void fit();
    void zoomBy(double factor, QPointF around);
    void chooseAt(QPointF place);
    void choose(qsizetype node);
    qsizetype nodeAt(QPointF place) const;
    qsizetype tieAt(QPointF place) const;
    double radiusOf(qsizetype node) const;
    bool isNear(qsizetype node) const;
    void paintTies(QPainter &painter) const;
    void paintNodes(QPainter &painter) const;
    void paintNames(QPainter &painter) const;

    ActorNetwork m_network;
    QList<QPointF> m_places;
    Theme m_theme = Theme::named({});
    double m_zoom = 1;
    QPointF m_offset;
    QPointF m_pressed;
    bool m_isDragged = false;
    bool m_isFitted = true;
    qsizetype m_node = -1; ///< that is chosen
    qsizetype m_tie = -1;
};

} // namespace postil
