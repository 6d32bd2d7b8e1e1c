// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/sharebar.h"

#include "ui/theme/desktopstyle.h"

#include <QHelpEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

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

QRectF ShareBar::bar() const
{
    return {14, 12, width() - 28.0, 12};
}

void ShareBar::paintEvent(QPaintEvent *)
{
    qsizetype all = 0;
    for (const auto &share : m_shares)
        all += share.words;
    if (all == 0)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(bar(), 6, 6);
    painter.setClipPath(outline);
    double x = bar().left();
    for (const auto &share : m_shares) {
        const double width = bar().width() * double(share.words) / double(all);
        painter.fillRect(
            QRectF(x, bar().top(), width, bar().height()), m_colors.of(share.actor, m_theme));
        x += width;
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
