// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

namespace postil {

/// What a passage was and what it is, as rich text: words that went are struck through, new ones
/// underlined, both on a ground of their own.
struct PassageDiff
{
    QString before;
    QString after;
};

/// For two columns.
PassageDiff passageDiff(QStringView before, QStringView after, const Theme &theme);

/// For one column: only what changed, with some words around it, a paragraph per change; `most`
/// changes and then how many more there are. Empty where the words are the same.
QString changesOf(QStringView before, QStringView after, const Theme &theme, qsizetype most = 200);

} // namespace postil
