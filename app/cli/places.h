// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/text/places.h"

namespace postil {

/// The place of the words that is meant: the only one, or number `occurrence` (from 1, 0 for not
/// said). Ambiguous when there are several and none is chosen: the message lists them.
Result<TextRange> placeOf(const QString &words, const Document &document, qsizetype occurrence);

} // namespace postil
