// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"

namespace postil {

/// Where words stand in a text, in order: as they are; if nowhere, with quote marks, dashes and
/// spaces of any kind taken for each other. Empty words stand nowhere. Linear.
QList<TextRange> placesOf(QStringView words, QStringView text);

/// Those of the places where no letter or digit goes on before or after.
QList<TextRange> wholeWords(const QList<TextRange> &places, QStringView text);

/// The place of the words that is meant: the only one, or number `occurrence` (from 1, 0 for not
/// said). Ambiguous when there are several and none is chosen: the message lists them.
Result<TextRange> placeOf(const QString &words, const Document &document, qsizetype occurrence);

} // namespace postil
