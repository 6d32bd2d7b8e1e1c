// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QStringView>

namespace postil {

/// The sentences of a text in order, without the white space around them. A block's end ('\n') ends
/// a sentence, a line break (U+2028) does not. Closing quote marks and brackets belong to the
/// sentence they close. Knows titles, initials, acronyms and ordinals of some European languages
/// and the full stops of CJK, Arabic, Urdu, Hindi, Armenian and Amharic. Linear.
QList<TextRange> sentences(QStringView text);

/// The sentence at a position of the text: the one that holds it, else the last one that begins
/// before it in its block, else the first after it there; empty at `position` in an empty block.
TextRange sentenceAt(QStringView text, qsizetype position);

} // namespace postil
