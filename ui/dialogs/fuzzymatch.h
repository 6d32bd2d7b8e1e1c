// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// What fuzzyScore() compares: without case and accents.
QString foldedForMatch(const QString &text);

/// How well what was typed fits a name, both folded; 0 for not at all, higher is better. Words may
/// come in any order; each is the beginning of a word, stands inside one, or has its letters in
/// order. Linear.
int fuzzyScore(QStringView typed, QStringView name);

} // namespace postil
