// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/overviewruler.h"

#include <QMouseEvent>
#include <QPainter>

namespace postil {

OverviewRuler::OverviewRuler(QWidget *parent) : QScrollBar(Qt::Vertical, parent)
{
    setAccessibleName(tr("Place in the article"));
    setTheme(Theme::named({}));
    setMouseTracking(true);
    setCursor(Qt::ArrowCursor);
}

void OverviewRuler::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void OverviewRuler::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    placeLines();
    update();
}

void OverviewRuler::placeLines()
{
    m_lines.clear();
    for (qsizetype i = 0; i < m_marks.size(); ++i) {
        const int y = yOf(m_marks.at(i));
        const bool isCovered = i + 1 < m_marks.size() && yOf(m_marks.at(i + 1)) == y;
        if (!isCovered)
            m_lines.append({y, m_marks.at(i).color});
    }
}

void OverviewRuler::resizeEvent(QResizeEvent *event)
{
    QScrollBar::resizeEvent(event);
    placeLines();
}

int OverviewRuler::yOf(const Mark &mark) const
{
    return 2 + int(mark.place * (height() - 5));
}

QRect OverviewRuler::thumb() const
{
    const double whole = double(maximum()) - minimum() + pageStep();
    if (maximum() <= minimum() || whole <= 0)
        return {};
    const int length = std::clamp(int(height() * pageStep() / whole), 24, std::max(24, height()));
    const int top =
        int((height() - length) * (double(value()) - minimum()) / (double(maximum()) - minimum()));
    return {0, top, width(), length};
}

int OverviewRuler::valueAt(int y) const
{
    const int room = std::max(1, height() - thumb().height());
    return minimum() + int((double(maximum()) - minimum()) * y / room);
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.paper);
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.hairline);
    auto shade = m_theme.ink;
    shade.setAlphaF(underMouse() || isSliderDown() ? 0.16f : 0.09f);
    painter.fillRect(thumb().adjusted(1, 0, 0, 0), shade);
    for (const auto &[y, color] : m_lines)
        painter.fillRect(QRect(3, y, width() - 4, 3), color);
}

void OverviewRuler::mousePressEvent(QMouseEvent *event)
{
    const int y = event->position().toPoint().y();
    const auto near = std::ranges::min_element(
        m_marks, {}, [&](const Mark &mark) { return std::abs(yOf(mark) + 1 - y); });
    if (near != m_marks.end() && std::abs(yOf(*near) + 1 - y) <= 3) {
        Q_EMIT markActivated(near->offset);
        return;
    }
    const auto grip = thumb();
    m_grip = grip.contains(1, y) ? y - grip.top() : grip.height() / 2;
    setSliderDown(true);
    setSliderPosition(valueAt(y - m_grip));
    update();
}

void OverviewRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (m_grip >= 0)
        setSliderPosition(valueAt(event->position().toPoint().y() - m_grip));
}

void OverviewRuler::mouseReleaseEvent(QMouseEvent *)
{
    m_grip = -1;
    setSliderDown(false);
    update();
}

} // namespace postil
