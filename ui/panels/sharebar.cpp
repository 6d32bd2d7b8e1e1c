// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/sharebar.h"

#include "ui/theme/desktopstyle.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

ShareBar::ShareBar(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Share of voice"));
}

void ShareBar::setShares(const QList<VoiceShare> &shares, const SpeakerColors &colors)
{
    m_shares = shares;
    m_colors = colors;
    QStringList parts;
    for (const auto &share : shares)
        parts.append(tr("%1: %2 %, %3 words").arg(share.name).arg(share.percent).arg(share.words));
    setAccessibleDescription(parts.join(u", "_s));
    setVisible(!shares.isEmpty());
    update();
}

void ShareBar::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

QList<double> ShareBar::widthsOf(const QList<VoiceShare> &shares, double whole)
{
    double all = 0;
    for (const auto &share : shares)
        all += double(share.words);
    if (all == 0)
        return {};
    // At the round end of the bar less is not seen.
    const double least = std::min(8.0, whole / double(shares.size()));
    QList<double> widths;
    double drawn = 0;
    for (const auto &share : shares) {
        widths.append(std::max(least, whole * double(share.words) / all));
        drawn += widths.last();
    }
    // What the small ones are given is taken from the others.
    double spare = 0;
    for (const auto width : std::as_const(widths))
        spare += width - least;
    for (auto &width : widths) {
        if (spare > 0)
            width -= (drawn - whole) * (width - least) / spare;
    }
    return widths;
}

QRectF ShareBar::bar() const
{
    return {14, 12, width() - 28.0, 12};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    const auto widths = widthsOf(m_shares, bar().width());
    if (widths.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(bar(), 6, 6);
    painter.setClipPath(outline);
    double x = bar().left();
    for (qsizetype i = 0; i < m_shares.size(); ++i) {
        painter.fillRect(QRectF(x, bar().top(), widths[i], bar().height()),
            m_colors.of(m_shares[i].actor, m_theme));
        x += widths[i];
        if (i + 1 < m_shares.size())
            painter.fillRect(QRectF(x - 0.5, bar().top(), 1, bar().height()), m_theme.window);
    }
    painter.setClipping(false);
    paintLegend(painter);
}

/// The last name; those whose speaker is not known have none.
static QString briefName(const VoiceShare &share)
{
    return share.actor.isNull() ? share.name : share.name.section(u' ', -1);
}

/// The figures as text, as many as fit on a line; the rest as one.
void ShareBar::paintLegend(QPainter &painter) const
{
    static constexpr int dot = 8;
    static constexpr int gap = 12;
    const QFontMetrics metrics(panelFont(-1));
    painter.setFont(panelFont(-1));
    double x = bar().left();
    const double y = bar().bottom() + 6;
    for (qsizetype i = 0; i < m_shares.size(); ++i) {
        const auto &share = m_shares.at(i);
        const auto text = tr("%1 %2 %").arg(briefName(share)).arg(share.percent);
        const auto rest = m_shares.size() - i - 1;
        const auto more = tr("+%1").arg(rest);
        const int room = rest > 0 ? metrics.horizontalAdvance(more) + gap : 0;
        const int width = dot + 4 + metrics.horizontalAdvance(text);
        painter.setPen(m_theme.muted);
        if (i > 0 && x + width + room > bar().right()) {
            painter.drawText(QPointF(x, y + metrics.ascent()), tr("+%1").arg(rest + 1));
            return;
        }
        painter.drawText(QPointF(x + dot + 4, y + metrics.ascent()), text);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colors.of(share.actor, m_theme));
        painter.drawEllipse(QRectF(x, y + (metrics.height() - dot) / 2.0, dot, dot));
        x += width + gap;
    }
}

bool ShareBar::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    QStringList lines;
    for (const auto &share : m_shares)
        lines.append(tr("%1: %2 % (%3 words)").arg(share.name).arg(share.percent).arg(share.words));
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), lines.join(u'\n'), this);
    return true;
}

} // namespace postil
