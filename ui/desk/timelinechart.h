// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desk/timeline.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace postil {

/// Mentions over time as bars, quotations as a hatched part of their own below the line. The
/// numbers of a bar are told by hovering it, or walking to it with the arrow keys, and to screen
/// readers.
class TimelineChart : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineChart(QWidget *parent = nullptr);

    void setTimeline(const Timeline &timeline, const QColor &color);
    void setTheme(const Theme &theme);
    QSize sizeHint() const override { return {320, 132}; }
    QSize minimumSizeHint() const override { return {160, 132}; }

Q_SIGNALS:
    /// What the chart says in words of the bar that is pointed at; of all when at none.
    void described(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRectF slotOf(qsizetype bin) const;
    void paintBars(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    void pointAt(qsizetype bin);

    Timeline m_timeline;
    QColor m_color;
    Theme m_theme = Theme::named({});
    qsizetype m_current = -1;
};

} // namespace postil
