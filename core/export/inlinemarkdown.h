// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/export/nestedspans.h"

namespace postil {

/// The text of a block as Markdown with its inline form. `spans` are those of the block, nested
/// (NestedSpans). Emphasis whose marks CommonMark would not take there is left out: the words
/// count. Line breaks come out as hard ones.
QString inlineMarkdown(const Document &document, const Block &block, const QList<Span> &spans);

} // namespace postil
