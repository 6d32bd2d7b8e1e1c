// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/quotationpainter.h"

#include "ui/reader/lineoutline.h"

#include <QPainter>

namespace postil {

/// The words that tell who spoke: the cue underlined, the speaker framed.
static void paintAttribution(QPainter &painter, const ReaderPage &page, const ShownBlock &block,
    const Quotation &quotation, const QColor &color)
{
    auto tint = color;
    tint.setAlphaF(page.theme().isDark() ? 0.34f : 0.22f);
    if (quotation.cue) {
        for (const auto &rect : page.text.rectsOf(block, quotation.cue->range)) {
            painter.fillRect(rect, tint);
            painter.fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 2), color);
        }
    }
    if (!quotation.speaker || quotation.speaker->range.isEmpty())
        return;
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(tint);
    for (const auto &rect : page.text.rectsOf(block, quotation.speaker->range))
        painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 0), 3, 3);
}

static void paintBorders(QPainter &painter, const ReaderPage &page, const ShownBlock &block,
    const Quotation &quotation, const QColor &color)
{
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(Qt::NoBrush);
    for (const auto &part : quotation.contents)
        painter.drawPath(outlineOf(page.text.rectsOf(block, part)));
}

void paintLitQuotations(QPainter &painter, const ReaderPage &page)
{
    const auto *chosen = page.marks.quotation(page.lit.chosen);
    const auto *pointed = page.marks.quotation(page.lit.quotation);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &block : page.blocks) {
        for (const auto *quotation : {chosen, pointed == chosen ? nullptr : pointed}) {
            if (!quotation)
                continue;
            const auto color = page.marks.speakerColors().of(*quotation, page.theme());
            paintAttribution(painter, page, block, *quotation, color);
            if (quotation == chosen)
                paintBorders(painter, page, block, *quotation, color);
        }
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

} // namespace postil
