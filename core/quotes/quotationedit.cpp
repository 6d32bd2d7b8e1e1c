// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/quotationedit.h"

#include <algorithm>

namespace postil {

static bool touches(const Document &document, TextRange before, TextRange after)
{
    if (after.start <= before.end)
        return true;
    const auto between = document.textOf(TextRange{before.end, after.start});
    return !between.contains(u'\n') && between.trimmed().isEmpty();
}

static QList<TextRange> united(const Document &document, QList<TextRange> parts)
{
    std::ranges::sort(parts);
    QList<TextRange> result;
    for (const auto &part : std::as_const(parts)) {
        if (!result.isEmpty() && touches(document, result.last(), part))
            result.last().end = std::max(result.last().end, part.end);
        else
            result.append(part);
    }
    return result;
}

Quotation joinedQuotation(const Document &document, QList<Quotation> quotations)
{
    Q_ASSERT(!quotations.isEmpty());
    std::ranges::stable_sort(
        quotations, {}, [](const Quotation &quotation) { return quotation.contents.first(); });
    auto whole = quotations.first();
    for (const auto &other : std::as_const(quotations).sliced(1)) {
        whole.contents += other.contents;
        if (!whole.cue)
            whole.cue = other.cue;
        if (!whole.speaker || whole.speaker->actor.isNull())
            whole.speaker = other.speaker ? other.speaker : whole.speaker;
        if (other.kind == QuotationKind::Direct)
            whole.kind = QuotationKind::Direct;
    }
    whole.contents = united(document, whole.contents);
    return whole;
}

/// Without the blanks at its ends.
static TextRange trimmed(const Document &document, TextRange range)
{
    const QStringView text = document.text();
    while (!range.isEmpty() && text[range.start].isSpace())
        ++range.start;
    while (!range.isEmpty() && text[range.end - 1].isSpace())
        --range.end;
    return range;
}

std::optional<std::pair<Quotation, Quotation>> splitQuotation(
    const Document &document, const Quotation &quotation, qsizetype offset)
{
    auto before = quotation;
    auto after = quotation;
    before.contents.clear();
    after.contents.clear();
    after.id = {};
    for (const auto &part : quotation.contents) {
        const auto cut = std::clamp(offset, part.start, part.end);
        const auto left = trimmed(document, {part.start, cut});
        const auto right = trimmed(document, {cut, part.end});
        if (!left.isEmpty())
            before.contents.append(left);
        if (!right.isEmpty())
            after.contents.append(right);
    }
    if (before.contents.isEmpty() || after.contents.isEmpty())
        return std::nullopt;
    return std::pair(before, after);
}

static qsizetype length(const Quotation &quotation)
{
    qsizetype sum = 0;
    for (const auto &part : quotation.contents)
        sum += part.length();
    return sum;
}

bool isSamePlace(const Quotation &one, const Quotation &other)
{
    qsizetype shared = 0;
    for (const auto &part : one.contents)
        for (const auto &there : other.contents)
            shared += std::max<qsizetype>(
                0, std::min(part.end, there.end) - std::max(part.start, there.start));
    return shared > 0 && 2 * shared >= std::min(length(one), length(other));
}

} // namespace postil
