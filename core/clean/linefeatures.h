// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/textlines.h"
#include "core/clean/wordtable.h"

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

/// What is seen of each line by itself, around it and of the whole text; `words` holds what was
/// learned of the words of short lines. Linear.
FeatureTable lineFeaturesOf(const QList<TextLine> &lines, const WordTable &words);

/// Hashes of the words and pairs of words of a short line; none of a long one.
std::vector<quint32> shortLineHashes(QStringView line);

} // namespace postil
