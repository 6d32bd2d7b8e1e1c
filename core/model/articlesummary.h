// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/article.h"

namespace postil {

/// An article as a list shows it: with the counts of what was made on it.
struct ArticleSummary
{
    Article article;
    qsizetype annotations = 0;
    qsizetype quotations = 0; ///< speech that is not rejected
    qsizetype reviews = 0; ///< annotations that moved or are lost

    bool operator==(const ArticleSummary &) const = default;
};

} // namespace postil
