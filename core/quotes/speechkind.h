// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/quotation.h"
#include "core/quotes/attribution.h"

namespace postil {

/// Tells speech from terms, titles and scare quotes, by the words around the marked span of this
/// index, its shape and its attribution.
QuotationKind kindOf(const SentenceTokens &all, qsizetype span, const Attribution &attribution);

} // namespace postil
