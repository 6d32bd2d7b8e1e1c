// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"

namespace postil {

/// Some annotations of an article as Markdown for pasting, in the order of the text: the words as a
/// block quotation, where they stand, colour and tags, the note; the article's title and address at
/// the end. Empty for none.
QString toMarkdown(const ArticleContent &content, const QList<AnnotationId> &annotations);

} // namespace postil
