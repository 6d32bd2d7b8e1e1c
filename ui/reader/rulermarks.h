// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/overviewruler.h"
#include "ui/reader/readermarks.h"

namespace postil {

/// What the scroll bar of an article shows: quotations, annotations, search hits.
QList<OverviewRuler::Mark> rulerMarks(
    const ReaderMarks &marks, qsizetype textSize, const Theme &theme);

} // namespace postil
