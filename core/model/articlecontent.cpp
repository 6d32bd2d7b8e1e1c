// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/articlecontent.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

QString ArticleContent::colorName(int color) const
{
    const auto name = colorNames.value(color - 1);
    return name.isEmpty() ? u"colour %1"_s.arg(color) : name;
}

static void loseWords(Annotation &annotation)
{
    annotation.range = {};
    annotation.seal = Seal::Lost;
}

void mend(ArticleContent &content)
{
    const TextRange all{0, content.revision.document.text().size()};
    const auto isInside = [&](TextRange range) {
        return range.start <= range.end && all.contains(range);
    };
    const auto isOutside = [&](const Annotation &annotation) {
        return !isInside(annotation.range);
    };
    if (std::ranges::any_of(std::as_const(content.annotations), isOutside)) {
        for (auto &annotation : content.annotations) {
            if (isOutside(annotation))
                loseWords(annotation);
        }
        std::ranges::stable_partition(content.annotations,
            [](const Annotation &annotation) { return annotation.seal != Seal::Lost; });
    }
    content.mentions.removeIf([&](const Mention &mention) { return !isInside(mention.range); });
    content.quotations.removeIf([&](const Quotation &quotation) {
        return quotation.contents.isEmpty() || !std::ranges::all_of(quotation.contents, isInside)
            || (quotation.cue && !isInside(quotation.cue->range))
            || (quotation.speaker && !isInside(quotation.speaker->range));
    });
}

} // namespace postil
