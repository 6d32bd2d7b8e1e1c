// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/quotemarks.h"

namespace postil {

/// The spoken parts of a line of dialogue that a dash opens, without the tag between or after
/// them ("— Да, — сказал он. — Иду."): ranges within `line`. Empty when the line is none.
/// Whether a dash opens dialogue depends on the BCP 47 language. Linear in the line.
QList<TextRange> findDialogue(QStringView line, const QString &language);

} // namespace postil
