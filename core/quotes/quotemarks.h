// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"

namespace postil {

enum class MarkedKind : quint8
{
    Double, ///< “…”, "…", „…“
    Single, ///< ‘…’, '…'
    Doubled, ///< ''…'': what an export to typewriter characters leaves of marks
    Angled, ///< «…», ‹…›
    Corner, ///< 「…」, 『…』
    Dash, ///< a line of dialogue, or one of its parts
    Block, ///< a paragraph of a block quotation
};

/// What stands between a pair of quotation marks, or is marked as a quotation by its layout.
struct MarkedSpan
{
    TextRange range; ///< with the marks
    TextRange inner; ///< without
    qsizetype block = 0;
    MarkedKind kind = MarkedKind::Double;
    bool isClosed = true; ///< false where the block ends without the closing mark
    bool isOpened = true; ///< false where the opening mark is missing

    bool operator==(const MarkedSpan &) const = default;
};

/// Whether a span is the rest of the one before it, which a tag interrupts without closing marks.
bool continuesMarks(const QList<MarkedSpan> &spans, qsizetype span);

/// Pairs the quotation marks of each block; of nested ones the outermost. In order, without
/// overlaps. Apostrophes, marks of inches and of attributes, and marks without a partner are left
/// out. `language` is BCP 47 and decides whether dashes open dialogue. Linear in the text.
QList<MarkedSpan> findMarkedSpans(const Document &document, const QString &language);

} // namespace postil
