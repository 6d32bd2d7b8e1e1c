// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/readerpage.h"

class QPainter;

namespace postil {

/// The background of the words: highlights (mixed where several meet), search hits, what is lit.
void paintHighlights(QPainter &painter, const ReaderPage &page);

/// The mean of colours; of one, that one.
QColor mixed(const QList<QColor> &colors);

/// What is laid over words that are pointed at or were just gone to, highlighted or not.
QColor litTint(const Theme &theme);

} // namespace postil
