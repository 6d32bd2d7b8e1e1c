// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QString>

namespace postil {

enum class BlockKind : quint8
{
    Paragraph,
    Heading, ///< `level` 1–6
    ListItem, ///< `level` 1 is the outermost list; a second paragraph of an item has no `marker`
    Code, ///< one block per line; lines of one listing share `group`
    TableCell, ///< one block per paragraph of a cell; cells of one table share `group`
    Image, ///< its text is one U+FFFC
    Caption, ///< of the image or table beside it; not part of the article's body
    Separator, ///< its text is empty
};

/// One paragraph of a Document as the reader lays it out: a QTextBlock.
struct Block
{
    BlockKind kind = BlockKind::Paragraph;
    TextRange range; ///< without the line feed that joins it to the next block
    qint32 level = 0; ///< of a heading or list item
    qint32 quoteDepth = 0; ///< how many block quotations it stands in
    qint32 group = 0; ///< which listing or table of the document, from 1; 0 for none
    QString marker; ///< list items: "•" or "3."
    QString language; ///< code: as the page named it, such as "cpp"; may be empty
    qint32 row = 0; ///< table cells: place and span
    qint32 column = 0;
    qint32 rowSpan = 1;
    qint32 columnSpan = 1;
    bool isHeader = false; ///< a heading cell
    bool isRightToLeft = false;
    QString source; ///< images: key of the stored picture, or the address it had; never fetched
    QString alternative; ///< images: alternative text
    QString place; ///< the elements of the page around it, such as "div.lead>p"; may be empty

    bool operator==(const Block &) const = default;
};

} // namespace postil
