// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/quotation.h"
#include "core/quotes/attribution.h"

namespace postil {

/// Tells speech from terms, titles and scare quotes, for each marked span: by the words around it,
/// its shape, its attribution, and what the same words are elsewhere in the text. Linear.
std::vector<QuotationKind> kindsOf(const Document &document, const QList<MarkedSpan> &spans,
    const SentenceTokens &all, const std::vector<Attribution> &attributions);

} // namespace postil
