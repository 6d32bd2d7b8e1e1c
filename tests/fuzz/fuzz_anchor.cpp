// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT

// Re-finding passages: the input is the new text, the old text, the words, prefix and suffix as
// UTF-16 parted by NUL units, after one byte that says where the passage was.
#include "core/text/sentences.h"
#include "core/text/textanchor.h"

using namespace postil;

static bool isWithin(const std::optional<TextRange> &range, QStringView text)
{
    return !range || (range->start >= 0 && range->start < range->end && range->end <= text.size());
}

static bool partsCharacter(QStringView text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at].isLowSurrogate()
        && text[at - 1].isHighSurrogate();
}

static void check(const Anchoring &found, QStringView text)
{
    if (!isWithin(found.range, text))
        qFatal("a range outside the text");
    if (found.range
        && (partsCharacter(text, found.range->start) || partsCharacter(text, found.range->end)))
        qFatal("half a character");
    if (!(found.score >= 0 && found.score <= 1))
        qFatal("a score outside 0 to 1");
}

extern "C" int LLVMFuzzerTestOneInput(const quint8 *data, size_t size)
{
    if (size < 1)
        return 0;
    const qsizetype start = data[0];
    QString text(qsizetype(size - 1) / 2, Qt::Uninitialized);
    memcpy(text.data(), data + 1, size_t(text.size()) * 2);
    const auto parts = text.split(QChar(0));
    const TextQuoteSelector quote{parts.value(2), parts.value(3), parts.value(4)};
    const TextRange hint{start, start + quote.exact.size()};
    const auto oldText = parts.value(1);
    check(TextAnchor(parts[0]).find(quote, hint), parts[0]);
    check(TextAnchor(parts[0], oldText).find(quote, hint), parts[0]);
    for (const auto sentence : sentences(text)) {
        if (!isWithin(sentence, text))
            qFatal("a sentence outside the text");
    }
    return 0;
}
