// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dom/domtree.h"

namespace postil {

/// What is known of an element from all text within it.
struct NodeStatistics
{
    qint32 words = 0;
    qint32 linkWords = 0;
    qint32 proseWords = 0; ///< in paragraphs of some length that are hardly linked
    qint32 blocks = 0;
    qint32 likeSiblings = 0; ///< siblings with the same tag and classes, itself included
    qint32 likeNumber = 0; ///< how many of them stand before it
    qint32 dates = 0; ///< short blocks that look like one
    qint32 headings = 0;
    NodeIndex repeated = NoNode; ///< the innermost one around it that is one of many alike
    NodeIndex outermost = NoNode; ///< the outermost such one
    NodeIndex article = NoNode; ///< the innermost article element around it
    qint32 depth = 0;
    float ownName = 0; ///< what its classes and id say: sum of weights
    float leastName = 0; ///< the least of it and all elements around it
    float mostName = 0;
    float sumName = 0;
    float pathWeight = 0; ///< of the classes and ids of it and all elements around it
    qint32 pathWords = 0; ///< how many words these are
    quint16 families = 0; ///< NameFamily of it and all elements around it
};

/// What sort of thing the words of a class or id name.
enum NameFamily : quint16
{
    CommentFamily = 1,
    RelatedFamily = 2,
    ShareFamily = 4,
    ContentFamily = 8,
    NavigationFamily = 16,
    PromotionFamily = 32,
    AuthorFamily = 64,
    ForumFamily = 128,
    EmbedFamily = 256,
};

} // namespace postil
