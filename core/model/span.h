// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QString>

namespace postil {

enum class SpanKind : quint8
{
    Emphasis,
    Strong,
    Code,
    Link,
    Subscript,
    Superscript,
    Anchor
};

/// Inline form of a range of text. Spans may nest and overlap, and never cross a block.
struct Span
{
    SpanKind kind = SpanKind::Emphasis;
    TextRange range;
    QString target; ///< links: absolute address or "#name"; anchors: the name, range empty

    bool operator==(const Span &) const = default;
};

} // namespace postil
