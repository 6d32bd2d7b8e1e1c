// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dom/domtree.h"
#include "core/model/block.h"
#include "core/model/span.h"

#include <vector>

namespace postil {

/// Where a piece of text stands, besides its kind.
enum BlockPlace : quint16
{
    InArticle = 1,
    InMain = 2,
    InAside = 4,
    InFooter = 8,
    InNav = 16,
    InHeader = 32,
    InForm = 64,
    InFigure = 128,
    InHidden = 256, ///< a browser would not show it
    InNoscript = 512,
    InDescription = 1024, ///< dt or dd
    InLabel = 2048, ///< label, legend or button
};

/// A paragraph of a page, as yet neither kept nor removed. Ranges are in PageText::text.
struct TextBlock
{
    BlockKind kind = BlockKind::Paragraph;
    TextRange range;
    NodeIndex node = NoNode; ///< the block element that it stands in
    NodeIndex table = NoNode; ///< the innermost table around it
    NodeIndex cell = NoNode;
    NodeIndex listing = NoNode; ///< the pre around it
    qint32 level = 0;
    qint32 quoteDepth = 0;
    qint32 listDepth = 0;
    QString marker;
    quint16 places = 0;
    qint32 firstSpan = 0;
    qint32 spanCount = 0;
    qint32 lineBreaks = 0;
    qint32 words = 0; ///< two characters of a script without spaces count as one
    qint32 linkWords = 0;
    qint32 strongWords = 0;
    qint32 links = 0;
};

/// A picture or a rule: it stands before the block with this number.
struct PageMark
{
    qint32 before = 0;
    NodeIndex node = NoNode;
    quint16 places = 0;
};

/// All text of a page in reading order, cut into paragraphs.
struct PageText
{
    QString text; ///< blocks one after another; a line break is U+2028, in listings a line feed
    std::vector<TextBlock> blocks;
    std::vector<Span> spans; ///< of each block in turn; links have the address as written
    std::vector<PageMark> pictures;
    std::vector<PageMark> rules;

    QStringView textOf(const TextBlock &block) const
    {
        return QStringView(text).sliced(block.range.start, block.range.length());
    }
};

/// The part of a page that an address leads to, percent-decoded; empty when it names none.
QString fragmentOf(QStringView address);

/// Cuts a page into paragraphs as a browser would lay them out. Leaves out what is never text to
/// read: scripts, form fields, drawings. Linear.
PageText readPageText(const DomTree &tree);

} // namespace postil
