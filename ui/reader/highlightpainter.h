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

} // namespace postil
