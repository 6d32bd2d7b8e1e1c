// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/blockmodel.h"

namespace postil {

/// Which blocks make the body, from the model's probabilities and that of the page to be an
/// article: the cut that makes the expected F1 greatest, paragraphs in the midst of kept ones
/// filled in, repeated ones left out. Captions are never of the body.
std::vector<bool> judgeBlocks(const PageText &page, const PageFeatures &features,
    const std::vector<float> &scores, float likelyArticle);

} // namespace postil
