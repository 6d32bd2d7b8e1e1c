// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"

namespace postil {

/// How far a step goes that moves or resizes what is selected.
enum class LaneStep : quint8
{
    Character,
    Word,
    Sentence,
    Paragraph
};

/// The sentence that holds an offset, without the spaces around it; the next or previous one. Steps
/// skip blocks without words. Empty where there is none. Cost: one block.
TextRange sentenceAt(const Document &document, qsizetype offset);
TextRange sentenceAfter(const Document &document, qsizetype offset);
TextRange sentenceBefore(const Document &document, qsizetype offset);

/// The end of the step after `offset`, or the start of the step before it; within the text.
qsizetype stepForward(const Document &document, qsizetype offset, LaneStep step);
qsizetype stepBack(const Document &document, qsizetype offset, LaneStep step);

} // namespace postil
