// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/highlightpainter.h"

#include "ui/reader/lineoutline.h"

#include <QPainter>

#include <array>

namespace postil {

QColor mixed(const QList<QColor> &colors)
{
    float red = 0;
    float green = 0;
    float blue = 0;
    for (const auto &color : colors) {
        red += color.redF();
        green += color.greenF();
        blue += color.blueF();
    }
    const auto count = float(colors.size());
    return QColor::fromRgbF(red / count, green / count, blue / count);
}

QColor litTint(const Theme &theme)
{
    auto tint = theme.accent;
    tint.setAlphaF(0.16F);
    return tint;
}

static void fill(QPainter &painter, const ReaderPage &page, const ShownBlock &block,
    TextRange range, QColor color)
{
    for (const auto &rect : page.text.rectsOf(block, range))
        painter.fillRect(rect.adjusted(0, -1, 0, 1), color);
}

/// A note without a highlight does not fill its words; they get a dotted line.
static bool isFilled(const Annotation &annotation)
{
    return annotation.color >= 1 && annotation.color <= 5;
}

static void paintBlock(QPainter &painter, const ReaderPage &page, const ShownBlock &block)
{
    // Cut at every border; between two borders the colours are the same.
    QList<const Annotation *> here;
    QList<qsizetype> borders;
    page.marks.annotationIndex().visitWithin(block.range, [&](TextRange range, qsizetype index) {
        const auto &annotation = page.marks.annotations().at(index);
        if (!isFilled(annotation))
            return;
        here.append(&annotation);
        borders << std::max(range.start, block.range.start) << std::min(range.end, block.range.end);
    });
    std::ranges::sort(borders);
    for (qsizetype i = 0; i + 1 < borders.size(); ++i) {
        const TextRange piece{borders.at(i), borders.at(i + 1)};
        // Several of one colour count once.
        std::array<bool, 5> has{};
        for (const auto *annotation : here) {
            if (annotation->range.intersects(piece))
                has[size_t(annotation->color - 1)] = true;
        }
        QList<QColor> colors;
        for (size_t color = 0; color < has.size(); ++color) {
            if (has[color])
                colors.append(page.theme().highlights[color]);
        }
        if (!colors.isEmpty() && !piece.isEmpty())
            fill(painter, page, block, piece, mixed(colors));
    }
}

static void paintDottedLine(QPainter &painter, const ReaderPage &page, const ShownBlock &block,
    const Annotation &annotation)
{
    painter.setPen(QPen(page.theme().edges[0], 2, Qt::DotLine));
    for (const auto &rect : page.text.rectsOf(block, annotation.range))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

/// A highlight that was re-found and waits to be looked at.
static void paintMoved(QPainter &painter, const ReaderPage &page, const ShownBlock &block,
    const Annotation &annotation)
{
    painter.setPen(QPen(page.theme().review, 1.5, Qt::DashLine));
    for (const auto &rect : page.text.rectsOf(block, annotation.range))
        painter.drawRect(rect.adjusted(0, -1, 0, 1));
}

static void paintSelected(QPainter &painter, const ReaderPage &page, const ShownBlock &block)
{
    const auto *selected = page.marks.annotation(page.lit.annotation);
    if (!selected || selected->seal == Seal::Lost)
        return;
    const auto edge = page.theme().edges[size_t(std::clamp(selected->color, 1, 5) - 1)];
    painter.setPen(QPen(edge, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outlineOf(page.text.rectsOf(block, selected->range)));
}

static void paintLit(QPainter &painter, const ReaderPage &page, const ShownBlock &block)
{
    const auto tint = litTint(page.theme());
    page.marks.mentionIndex().visitWithin(block.range, [&](TextRange range, qsizetype index) {
        const auto &mention = page.marks.mentions().at(index);
        const bool isLit = (!page.lit.mention.isNull() && mention.id == page.lit.mention)
            || (!page.lit.actor.isNull() && mention.actor == page.lit.actor);
        if (isLit)
            fill(painter, page, block, range, tint);
    });
    page.marks.quotationIndex().visitWithin(block.range, [&](TextRange range, qsizetype index) {
        const auto &id = page.marks.quotations().at(index).id;
        if (!page.lit.quotation.isNull() && id == page.lit.quotation)
            fill(painter, page, block, range, tint);
    });
    if (page.lit.flash.intersects(block.range))
        fill(painter, page, block, page.lit.flash, tint);
}

static void paintHits(QPainter &painter, const ReaderPage &page, const ShownBlock &block)
{
    page.marks.hitIndex().visitWithin(block.range, [&](TextRange range, qsizetype index) {
        const bool isCurrent = index == page.lit.hit;
        fill(painter, page, block, range, isCurrent ? page.theme().foundNow : page.theme().found);
    });
}

void paintHighlights(QPainter &painter, const ReaderPage &page)
{
    painter.setBrush(Qt::NoBrush);
    for (const auto &block : page.blocks) {
        paintBlock(painter, page, block);
        page.marks.annotationIndex().visitWithin(block.range, [&](TextRange, qsizetype index) {
            const auto &annotation = page.marks.annotations().at(index);
            if (!isFilled(annotation))
                paintDottedLine(painter, page, block, annotation);
            if (annotation.seal == Seal::Moved)
                paintMoved(painter, page, block, annotation);
        });
        paintHits(painter, page, block);
        paintLit(painter, page, block);
        paintSelected(painter, page, block);
    }
}

} // namespace postil
