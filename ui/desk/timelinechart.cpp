// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/timelinechart.h"

#include "ui/theme/desktopstyle.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr int margin = 10;

TimelineChart::TimelineChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::TabFocus);
    setAccessibleName(tr("Mentions and quotations over time"));
}

void TimelineChart::setTimeline(const Timeline &timeline, const QColor &color)
{
    m_timeline = timeline;
    m_color = color;
    QStringList lines;
    for (qsizetype i = 0; i < timeline.bins.size(); ++i) {
        if (timeline.bins[i].articles > 0)
            lines.append(timeline.describe(i));
    }
    setAccessibleDescription(lines.join(u"\n"_s));
    pointAt(-1);
}

void TimelineChart::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QRectF TimelineChart::slotOf(qsizetype bin) const
{
    const qreal width =
        qreal(this->width() - 2 * margin) / std::max<qsizetype>(1, m_timeline.bins.size());
    return {margin + qreal(bin) * width, 0, width, qreal(height())};
}

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(panelFont(-1));
    if (m_timeline.bins.isEmpty()) {
        painter.setPen(m_theme.muted);
        painter.drawText(rect(), Qt::AlignCenter, tr("No article with a date mentions them."));
        return;
    }
    paintBars(painter);
    paintAxis(painter);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(m_theme.accent);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

static QString most(Timeline::Step step)
{
    return step == Timeline::Step::Day  ? TimelineChart::tr("Up to %1 a day")
        : step == Timeline::Step::Month ? TimelineChart::tr("Up to %1 a month")
                                        : TimelineChart::tr("Up to %1 a year");
}

void TimelineChart::paintBars(QPainter &painter) const
{
    qsizetype busiest = 1;
    for (const auto &bin : m_timeline.bins)
        busiest = std::max(busiest, bin.mentions + bin.quotations);
    const qreal bottom = height() - QFontMetrics(painter.font()).height() - 8;
    const qreal unit = (bottom - QFontMetrics(painter.font()).height() - 8) / qreal(busiest);
    for (qsizetype i = 0; i < m_timeline.bins.size(); ++i) {
        const auto &bin = m_timeline.bins[i];
        const auto place = slotOf(i);
        const qreal gap = place.width() > 5 ? 1.5 : 0;
        if (i == m_current)
            painter.fillRect(QRectF(place.left(), 0, place.width(), bottom), m_theme.selected);
        const QRectF mentions(place.left() + gap, bottom - unit * qreal(bin.mentions),
            std::min(place.width() - 2 * gap, 28.0), unit * qreal(bin.mentions));
        painter.fillRect(mentions, m_color);
        const QRectF quotations(mentions.left(), mentions.top() - unit * qreal(bin.quotations),
            mentions.width(), unit * qreal(bin.quotations));
        painter.fillRect(quotations, m_theme.window);
        painter.fillRect(quotations, QBrush(m_color, Qt::BDiagPattern));
        painter.setPen(m_color);
        painter.setBrush(Qt::NoBrush);
        if (bin.quotations > 0)
            painter.drawRect(quotations);
    }
    painter.setPen(m_theme.muted);
    painter.drawText(QRectF(margin, 2, width() - 2 * margin, 20), Qt::AlignRight | Qt::AlignTop,
        most(m_timeline.step).arg(busiest));
    painter.setPen(m_theme.hairline);
    painter.drawLine(QPointF(margin, bottom + 0.5), QPointF(width() - margin, bottom + 0.5));
}

void TimelineChart::paintAxis(QPainter &painter) const
{
    static const QString formats[] = {u"d MMM yyyy"_s, u"MMM yyyy"_s, u"yyyy"_s};
    const auto text = [&](const TimelineBin &bin) {
        return QLocale(QLocale::English).toString(bin.from, formats[int(m_timeline.step)]);
    };
    const QFontMetrics metrics(painter.font());
    const QRect line(
        margin, height() - metrics.height() - 4, width() - 2 * margin, metrics.height());
    painter.setPen(m_theme.muted);
    painter.drawText(line, Qt::AlignLeft, text(m_timeline.bins.first()));
    if (m_timeline.bins.size() > 1)
        painter.drawText(line, Qt::AlignRight, text(m_timeline.bins.last()));
}

void TimelineChart::pointAt(qsizetype bin)
{
    m_current = bin;
    qsizetype mentions = 0, quotations = 0;
    for (const auto &each : std::as_const(m_timeline.bins)) {
        mentions += each.mentions;
        quotations += each.quotations;
    }
    auto all = tr("Mentions %1 (filled), quotations %2 (hatched)").arg(mentions).arg(quotations);
    if (m_timeline.undated > 0)
        all += tr("; %1 articles have no date").arg(m_timeline.undated);
    Q_EMIT described(bin < 0 ? all : m_timeline.describe(bin));
    update();
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    for (qsizetype i = 0; i < m_timeline.bins.size(); ++i) {
        if (slotOf(i).contains(event->position()) && i != m_current)
            pointAt(i);
    }
}

void TimelineChart::leaveEvent(QEvent *)
{
    pointAt(-1);
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    const auto last = m_timeline.bins.size() - 1;
    if (event->key() == Qt::Key_Right && last >= 0)
        pointAt(std::min(m_current + 1, last));
    else if (event->key() == Qt::Key_Left && last >= 0)
        pointAt(std::max<qsizetype>(m_current - 1, 0));
    else
        QWidget::keyPressEvent(event);
}

void TimelineChart::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void TimelineChart::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    pointAt(-1);
}

} // namespace postil
