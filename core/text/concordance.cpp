// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/concordance.h"

#include "core/text/sentences.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static QString onOneLine(QStringView text)
{
    auto line = text.toString();
    std::ranges::replace_if(line, [](QChar c) { return c.isSpace(); }, u' ');
    return line;
}

WordsInSentence inSentence(QStringView text, TextRange range, qsizetype longest)
{
    // Only the block is looked at, and of a long one only what is near.
    const auto reach = longest * 4;
    const auto from = std::max<qsizetype>(
        {text.first(range.start).lastIndexOf(u'\n') + 1, range.start - reach, 0});
    const auto blockEnd = text.indexOf(u'\n', range.end);
    const auto until =
        std::min(blockEnd < 0 ? text.size() : blockEnd, std::min(range.end + reach, text.size()));
    const auto block = text.sliced(from, until - from);
    const auto first = sentenceAt(block, range.start - from);
    const auto last = sentenceAt(block, std::max(range.start, range.end - 1) - from);
    auto before = onOneLine(text.sliced(from + std::min(first.start, range.start - from),
        range.start - from - std::min(first.start, range.start - from)));
    const auto end = std::max(last.end + from, range.end);
    auto after = onOneLine(text.sliced(range.end, end - range.end));
    if (before.size() > longest) {
        const auto space = before.indexOf(u' ', before.size() - longest);
        before = u"…"_s + before.sliced(space < 0 ? before.size() - longest : space);
    }
    if (after.size() > longest) {
        const auto space = after.lastIndexOf(u' ', longest);
        after = after.first(space <= 0 ? longest : space + 1) + u'…';
    }
    return {before, onOneLine(text.sliced(range.start, range.length())), after};
}

} // namespace postil
