// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// Foreign words as they are to be shown beside others: what turns the direction of writing or has
/// no width is spelled out ("<U+202E>"), so that no name looks like another; control characters
/// become spaces, line feeds stay. What scripts need to be written rightly stays: joiners and
/// direction marks.
QString visibleText(const QString &text);

} // namespace postil
