// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/pagegeometry.h"
#include "ui/reader/readermarks.h"
#include "ui/reader/textgeometry.h"
#include "ui/reader/textstyle.h"

namespace postil {

/// What of the marks is lit for the moment.
struct Lit
{
    AnnotationId annotation; ///< selected
    MentionId mention; ///< pointed at
    ActorId actor; ///< pointed at in a panel: all its mentions
    QuotationId quotation; ///< pointed at in a panel
    QuotationId pointed; ///< pointed at in the text
    QuotationId chosen; ///< selected
    TextRange flash; ///< just gone to
    qsizetype hit = -1; ///< index of the search hit one stands on
};

/// All that the painters of the page need, for one paint.
struct ReaderPage
{
    const Document &document;
    const TextGeometry &text;
    const QList<ShownBlock> &blocks; ///< those on the screen
    const ReaderMarks &marks;
    const TextStyle &style;
    const PageGeometry &geometry;
    const Lit &lit;

    const Theme &theme() const { return style.theme(); }
};

} // namespace postil
