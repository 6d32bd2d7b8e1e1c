// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace postil {

/// Colours the code of an editor in colours that are legible on its ground.
class CodeHighlighter : public KSyntaxHighlighting::SyntaxHighlighter
{
    Q_OBJECT

public:
    using SyntaxHighlighter::SyntaxHighlighter;

    /// Takes effect with the next highlighting.
    void setColors(const Theme &theme, const QColor &ground);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    Theme m_theme;
    QColor m_ground;
};

} // namespace postil
