// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QStringView>

namespace postil {

/// Where words stand in a text, in order: as they are; if nowhere, with quote marks, dashes and
/// spaces of any kind taken for each other. Empty words stand nowhere. Linear.
QList<TextRange> placesOf(QStringView words, QStringView text);

/// Those of the places where no letter or digit goes on before or after.
QList<TextRange> wholeWords(const QList<TextRange> &places, QStringView text);

} // namespace postil
