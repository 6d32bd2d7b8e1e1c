// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/readerpage.h"

class QPainter;

namespace postil {

/// Under the text: the words that name the cue and the speaker of the quotation that is selected or
/// pointed at in a panel, and lines along the selected one.
void paintLitQuotations(QPainter &painter, const ReaderPage &page);

} // namespace postil
