// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"
#include "core/model/quotation.h"

#include <optional>
#include <utility>

namespace postil {

/// One quotation of several, in any order: all their parts, the first one's id, and of cue and
/// speaker the first there are. Parts that touch, or have only blanks between them in one
/// paragraph, become one. At least one is needed.
Quotation joinedQuotation(const Document &document, QList<Quotation> quotations);

/// What stands before an offset and what stands behind it, as two quotations of the same speaker;
/// a part that holds the offset is cut. The second has no id. None when all stands on one side.
std::optional<std::pair<Quotation, Quotation>> splitQuotation(
    const Document &document, const Quotation &quotation, qsizetype offset);

/// Whether two quotations stand on the same words, at least half of one's.
bool isSamePlace(const Quotation &one, const Quotation &other);

} // namespace postil
