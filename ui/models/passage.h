// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"

namespace postil {

/// The words at a range on one line, at most `limit` units and then "…".
QString passage(const Document &document, TextRange range, qsizetype limit);

/// Words between white space. Linear.
qsizetype countWords(QStringView text);

} // namespace postil
