// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/Repository>
#include <KSyntaxHighlighting/Theme>

#include <QTextCharFormat>

namespace KSyntaxHighlighting {
class Format;
}

namespace postil {

/// The syntax definitions of the system, loaded on first use (some 30 ms).
KSyntaxHighlighting::Repository &syntaxRepository();

/// What the definitions make bold and italic. Its colours are not ours.
KSyntaxHighlighting::Theme syntaxTheme();

/// How a piece of code looks on `ground`: a role has the same of our colours in every theme.
QTextCharFormat codeFormat(
    const KSyntaxHighlighting::Format &format, const Theme &theme, const QColor &ground);

} // namespace postil
