// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/htmlcleaner.h"

/// Any bytes as UTF-8: nothing may fail, and ranges must hold.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto article = postil::cleanHtml(text, QStringLiteral("https://fuzz.example/page"));
    const auto &document = article.document;
    for (const auto &block : document.blocks())
        Q_ASSERT(block.range.end <= document.text().size());
    for (const auto &span : document.spans()) {
        Q_ASSERT(span.range.isEmpty() == (span.kind == postil::SpanKind::Anchor));
        Q_ASSERT(0 <= span.range.start && span.range.end <= document.text().size());
    }
    for (const auto &removed : article.removed)
        Q_ASSERT(removed.before <= document.blocks().size() && !removed.reason.isEmpty());
    return 0;
}
