// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/contrast.h"

#include <algorithm>
#include <cmath>

namespace postil {

static double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

static double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrastOf(const QColor &one, const QColor &other)
{
    const auto [dark, light] = std::minmax({luminance(one), luminance(other)});
    return (light + 0.05) / (dark + 0.05);
}

static QColor between(const QColor &one, const QColor &other, float share)
{
    const auto mix = [share](float a, float b) { return a + (b - a) * share; };
    return QColor::fromRgbF(mix(one.redF(), other.redF()), mix(one.greenF(), other.greenF()),
        mix(one.blueF(), other.blueF()));
}

QColor legibleOn(const QColor &ground, const QColor &color)
{
    static constexpr double least = 4.5;
    const QColor black(Qt::black);
    const QColor white(Qt::white);
    const auto &end = contrastOf(ground, black) > contrastOf(ground, white) ? black : white;
    auto legible = color;
    for (int step = 1; step <= 20 && contrastOf(ground, legible) < least; ++step)
        legible = QColor(between(color, end, float(step) / 20).rgb()); // as it will be painted
    return legible;
}

} // namespace postil
