// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/reader/readerpage.h"

class QPainter;

namespace postil {

/// Thin lines under the names, in the colour of their kind: dashed for suggested ones, solid for
/// decided ones.
void paintMentions(QPainter &painter, const ReaderPage &page);

QColor colorOf(ActorKind kind, const Theme &theme);

} // namespace postil
