// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/wrappedtext.h"

#include <QCache>
#include <QFontMetricsF>
#include <QTextLayout>

#include <cmath>
#include <optional>

namespace postil {

QString elidedAtWord(const QString &text, const QFont &font, qreal width)
{
    const auto cut = QFontMetricsF(font).elidedText(text, Qt::ElideRight, width);
    const auto end = cut.size() - 1;
    if (cut == text || end < 1 || cut[end] != u'…')
        return cut;
    auto words = QStringView(cut).first(end);
    if (const auto space = words.lastIndexOf(u' '); !text[end].isSpace() && space > end / 2)
        words = words.first(space);
    return words.trimmed().toString() + u'…';
}

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
    QTextOption option(layout.text().isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft);
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
        layout.setText(m_text.left(*cutAt) + elidedAtWord(m_text.mid(*cutAt), m_font, m_width));
        breakLines(layout, m_width + 2, m_lines, height);
    }
    painter->setPen(color);
    layout.draw(painter, place);
}

} // namespace postil
