// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/gutterpainter.h"

#include "ui/theme/dashes.h"

#include <QPainter>

#include <algorithm>

namespace postil {

struct GutterBar
{
    QRectF rect;
    qsizetype quotation = 0;
};

static constexpr int barWidth = 4;
static constexpr int laneWidth = 7;
static constexpr int barDistance = 22; // from the text

static QList<GutterBar> barsOf(const ReaderPage &page)
{
    QList<GutterBar> bars;
    for (const auto &block : page.blocks) {
        QList<GutterBar> here;
        page.marks.quotationIndex().visitWithin(block.range, [&](TextRange range, qsizetype index) {
            const auto rects = page.text.rectsOf(block, range);
            if (rects.isEmpty())
                return;
            const QRectF rect(page.geometry.left - barDistance, rects.first().top() - 1, barWidth,
                rects.last().bottom() - rects.first().top() + 2);
            here.prepend({rect, index});
        });
        // Parts of one quotation in one paragraph make one bar.
        QList<GutterBar> joined;
        for (const auto &bar : here) {
            const auto same = std::ranges::find(joined, bar.quotation, &GutterBar::quotation);
            if (same == joined.end())
                joined.append(bar);
            else
                same->rect |= bar.rect;
        }
        for (qsizetype i = 0; i < joined.size(); ++i) {
            for (qsizetype other = 0; other < i; ++other) {
                // A narrow page has room for a narrower lane only.
                const auto lane = std::min<qreal>(laneWidth, joined.at(i).rect.left() - 1);
                if (joined.at(i).rect.intersects(joined.at(other).rect) && lane > barWidth)
                    joined[i].rect.translate(-lane, 0);
            }
        }
        bars += joined;
    }
    return bars;
}

static void paintBar(QPainter &painter, const QRectF &rect, const QColor &color, bool isDashed)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    if (!isDashed) {
        painter.drawRoundedRect(rect, barWidth / 2.0, barWidth / 2.0);
        return;
    }
    for (const auto &dash : dashesOf(rect, 7, 4))
        painter.drawRoundedRect(dash, 1, 1);
}

void paintGutter(QPainter &painter, const ReaderPage &page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &bar : barsOf(page)) {
        const auto &quotation = page.marks.quotations().at(bar.quotation);
        const auto color = page.marks.speakerColors().of(quotation, page.theme());
        const bool isLit = quotation.id == page.lit.quotation || quotation.id == page.lit.pointed
            || quotation.id == page.lit.chosen;
        paintBar(painter, isLit ? bar.rect.adjusted(-1, 0, 1, 0) : bar.rect, color,
            quotation.state == State::Suggested);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

const Quotation *quotationBarAt(const ReaderPage &page, QPointF point)
{
    if (point.x() >= page.geometry.left)
        return nullptr;
    for (const auto &bar : barsOf(page)) {
        if (bar.rect.adjusted(-3, 0, 4, 0).contains(point))
            return &page.marks.quotations().at(bar.quotation);
    }
    return nullptr;
}

} // namespace postil
