// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/readerpage.h"

class QPainter;

namespace postil {

/// Bars to the left of what is quoted, in the speaker's colour: dashed for suggested quotations,
/// solid for decided ones. Those that share lines stand beside each other.
void paintGutter(QPainter &painter, const ReaderPage &page);

/// The quotation whose bar is at a point; null for none. Its bars are 4 pixels wide, but easier to
/// hit.
const Quotation *quotationBarAt(const ReaderPage &page, QPointF point);

} // namespace postil
