// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"

namespace postil {

/// The words at a range on one line, at most `limit` units and then "…".
QString passage(const Document &document, TextRange range, qsizetype limit);

/// Words between white space. Linear.
qsizetype countWords(QStringView text);

/// Words for a heading: at most `limit` UTF-16 units, ending with a whole word and "…" when cut.
QString shortened(const QString &words, qsizetype limit = 60);

} // namespace postil
