// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/linewords.h"
#include "core/clean/textlines.h"

#include <vector>

namespace postil {

/// Numbers that describe lines: a row per line, the same columns in each.
struct FeatureTable
{
    qsizetype columns = 0;
    std::vector<float> values; ///< row after row

    const float *row(qsizetype i) const { return values.data() + i * columns; }
    qsizetype rows() const { return columns == 0 ? 0 : qsizetype(values.size()) / columns; }
};

/// What is seen of each line by itself, around it and of the whole text. Linear.
FeatureTable lineFeaturesOf(const QList<TextLine> &lines, const LineWords &words);

} // namespace postil
