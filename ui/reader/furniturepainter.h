// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/readerpage.h"

class QPainter;

namespace postil {

/// What belongs to the form of the text and is no text: markers of lists, bars of block quotations,
/// grounds of listings, separators.
void paintFurniture(QPainter &painter, const ReaderPage &page);

} // namespace postil
