// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/linemodel.h"

namespace postil {

/// For each line whether it belongs to the running text of the article. Linear.
QList<bool> bodyLinesOf(const QList<TextLine> &lines, const LineModel &model);

} // namespace postil
