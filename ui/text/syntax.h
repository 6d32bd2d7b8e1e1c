// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

namespace postil {

/// The syntax definitions of the system, loaded on first use (some 30 ms).
KSyntaxHighlighting::Repository &syntaxRepository();

/// The colours of code that go with a theme.
KSyntaxHighlighting::Theme syntaxTheme(const Theme &theme);

} // namespace postil
