// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/bodylines.h"

#include "core/clean/byline.h"
#include "core/clean/furniture.h"
#include "core/clean/texthead.h"

namespace postil {

static double weightOf(const TextLine &line)
{
    const auto words = double(line.text.count(u' ') + 1);
    switch (furnitureOf(line.text)) {
    case Furniture::None: break;
    case Furniture::Related:
    case Furniture::Popular: return -60;
    default: return -15;
    }
    return words - 12 + (endsSentence(line.text) ? 4 : 0);
}

QList<bool> bodyLinesOf(const QList<TextLine> &lines)
{
    double sum = 0;
    double best = 0;
    qsizetype start = 0;
    qsizetype bestStart = 0;
    qsizetype bestEnd = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (sum <= 0) {
            sum = 0;
            start = i;
        }
        sum += weightOf(lines[i]);
        if (sum > best) {
            best = sum;
            bestStart = start;
            bestEnd = i + 1;
        }
    }
    QList<bool> isBody;
    isBody.resize(lines.size());
    for (auto i = bestStart; i < bestEnd; ++i)
        isBody[i] = weightOf(lines[i]) > -4 && !looksLikeCaption(lines[i].text) && !startsAsByline(lines[i].text);
    return isBody;
}

} // namespace postil
