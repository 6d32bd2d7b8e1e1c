// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/quotation.h"
#include "core/quotes/attribution.h"

#include <vector>

namespace postil {

/// Groups marked spans that are one quotation: interrupted by "said X", or running over several
/// paragraphs of which each opens again. For each span the index of the first span of its group.
/// Terms are left alone. Where the cue follows the last paragraph, the ones before get it too.
std::vector<qsizetype> joinSpans(const SentenceTokens &all, const QList<MarkedSpan> &spans,
    std::vector<Attribution> &attributions, const std::vector<QuotationKind> &kinds);

} // namespace postil
