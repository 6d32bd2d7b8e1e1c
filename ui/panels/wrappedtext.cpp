// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/wrappedtext.h"

#include <QFontMetricsF>

#include <cmath>
#include <optional>

namespace postil {

/// Breaks `layout` into at most `lines` lines; gives where the last one starts if more were needed.
static std::optional<int> breakLines(QTextLayout &layout, int width, int lines, double &height)
{
    std::optional<int> cutAt;
    height = 0;
    layout.beginLayout();
    for (int i = 0; i < lines; ++i) {
        auto line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition({0, height});
        height += line.height();
        const bool isCut =
            i == lines - 1 && line.textStart() + line.textLength() < layout.text().size();
        if (isCut)
            cutAt = line.textStart();
    }
    layout.endLayout();
    return cutAt;
}

WrappedText::WrappedText(const QString &text, const QFont &font, int width, int lines)
    : m_layout(text, font)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout.setTextOption(option);
    double height = 0;
    width = std::max(width, 8);
    if (const auto cutAt = breakLines(m_layout, width, lines, height)) {
        const QFontMetricsF metrics(font);
        const auto rest = metrics.elidedText(text.mid(*cutAt), Qt::ElideRight, width);
        m_layout.setText(text.left(*cutAt) + rest);
        breakLines(m_layout, width + 2, lines, height);
    }
    m_height = int(std::ceil(height));
}

void WrappedText::draw(QPainter *painter, QPoint place, const QColor &color) const
{
    painter->setPen(color);
    m_layout.draw(painter, place);
}

} // namespace postil
