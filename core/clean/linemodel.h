// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/boostedtrees.h"
#include "core/clean/linefeatures.h"

namespace postil {

/// What was learned of plain texts: which lines belong to the body. Made by
/// tests/bench/clean/trainlines.py.
struct LineModel
{
    LineWords words;
    BoostedTrees trees;

    /// An empty model when the bytes are none.
    static LineModel fromBytes(QByteArrayView bytes);
    /// The one that is built in; read once.
    static const LineModel &builtIn();

    /// The probability of each line to belong to the body. Linear.
    std::vector<float> score(const QList<TextLine> &lines) const;
};

} // namespace postil
