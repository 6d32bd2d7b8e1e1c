// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/rulermarks.h"

namespace postil {

static QColor colorOf(const Annotation &annotation, const Theme &theme)
{
    if (annotation.seal == Seal::Moved)
        return theme.review;
    return theme.edges[size_t(std::clamp(annotation.color, 1, 5) - 1)];
}

QList<OverviewRuler::Mark> rulerMarks(
    const ReaderMarks &marks, qsizetype textSize, const Theme &theme)
{
    QList<OverviewRuler::Mark> shown;
    const auto size = double(std::max<qsizetype>(1, textSize));
    const auto add = [&](qsizetype offset, const QColor &color) {
        shown.append({double(offset) / size, color, offset});
    };
    for (const auto &quotation : marks.quotations()) {
        const bool isShown = quotation.state != State::Rejected
            && quotation.kind != QuotationKind::Term && !quotation.contents.isEmpty();
        if (isShown)
            add(quotation.contents.first().start, marks.speakerColors().of(quotation, theme));
    }
    for (const auto &annotation : marks.annotations()) {
        if (annotation.seal != Seal::Lost)
            add(annotation.range.start, colorOf(annotation, theme));
    }
    for (const auto &hit : marks.hits())
        add(hit.start, theme.accent);
    return shown;
}

} // namespace postil
