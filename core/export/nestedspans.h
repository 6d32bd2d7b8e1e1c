// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"

#include <optional>

namespace postil {

/// Spans of a document block by block, cut so that they nest: what would cross the end of another
/// is split there. Asked for each block in order, it takes one pass over all spans.
class NestedSpans
{
public:
    explicit NestedSpans(const Document &document);

    /// Spans of the block with this index, by start, outer ones first; none empty but anchors.
    /// Blocks are asked for in ascending order.
    QList<Span> of(qsizetype block);

private:
    /// The next span of the block, from the document or from the rests of split ones.
    std::optional<Span> next(TextRange block, QList<Span> &rests);

    const Document &m_document;
    QList<Span> m_spans; ///< by start
    qsizetype m_next = 0;
};

} // namespace postil
