// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/wrappedtext.h"

#include <QCache>
#include <QFontMetricsF>
#include <QTextLayout>

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

namespace {

/// All that the height of a text depends on.
struct Shape
{
    QString text;
    size_t font = 0;
    int width = 0;
    int lines = 0;

    bool operator==(const Shape &) const = default;
    friend size_t qHash(const Shape &shape, size_t seed = 0)
    {
        return qHashMulti(seed, shape.text, shape.font, shape.width, shape.lines);
    }
};

} // namespace

static std::optional<int> layOut(QTextLayout &layout, int width, int lines, double &height)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    return breakLines(layout, width, lines, height);
}

WrappedText::WrappedText(const QString &text, const QFont &font, int width, int lines)
    : m_text(text)
    , m_font(font)
    , m_width(std::max(width, 8))
    , m_lines(lines)
{
}

int WrappedText::height() const
{
    static QCache<Shape, int> heights(50'000);
    const Shape shape{m_text, qHash(m_font), m_width, m_lines};
    if (const auto *known = heights.object(shape))
        return *known;
    QTextLayout layout(m_text, m_font);
    double height = 0;
    layOut(layout, m_width, m_lines, height);
    const int rounded = int(std::ceil(height));
    heights.insert(shape, new int(rounded));
    return rounded;
}

void WrappedText::draw(QPainter *painter, QPoint place, const QColor &color) const
{
    QTextLayout layout(m_text, m_font);
    double height = 0;
    if (const auto cutAt = layOut(layout, m_width, m_lines, height)) {
        const QFontMetricsF metrics(m_font);
        const auto rest = metrics.elidedText(m_text.mid(*cutAt), Qt::ElideRight, m_width);
        layout.setText(m_text.left(*cutAt) + rest);
        breakLines(layout, m_width + 2, m_lines, height);
    }
    painter->setPen(color);
    layout.draw(painter, place);
}

} // namespace postil
