// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"

namespace postil {

/// A heading of an article.
struct OutlineEntry
{
    QString words;
    int depth = 0; ///< 0 for the outermost headings that the article has
    TextRange range;

    bool operator==(const OutlineEntry &) const = default;
};

/// The headings of a document in order. Linear in its blocks.
QList<OutlineEntry> outlineOf(const Document &document);

/// Index of the entry whose part holds an offset; -1 before the first heading.
qsizetype entryAt(const QList<OutlineEntry> &outline, qsizetype offset);

} // namespace postil
