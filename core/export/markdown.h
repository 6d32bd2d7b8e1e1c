// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"

namespace postil {

/// The article's record as Markdown: front matter, quotations by speaker, highlights with their
/// notes in reading order, actors. The same content gives the same bytes. What a person writes
/// between the lines "%%user-start …%%" and "%%user-end …%%" is theirs (see mergedExport()).
QString toMarkdown(const ArticleContent &content);

/// What marks a quotation or annotation in an exported file: "q-" or "a-" and the last 12 digits
/// of its UUID. Letters, digits and dashes, as a block id wants them.
QString blockId(const QuotationId &id);
QString blockId(const AnnotationId &id);

} // namespace postil
