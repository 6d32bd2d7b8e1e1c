// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/sharebar.h"

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
        parts.append(tr("%1: %2 %").arg(share.name).arg(share.percent));
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
