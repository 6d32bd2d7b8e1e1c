// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"

#include <KSyntaxHighlighting/AbstractHighlighter>
#include <KSyntaxHighlighting/State>

#include <QTextLayout>

namespace postil {

/// Colours the lines of listings, one after the other.
class CodeColors : public KSyntaxHighlighting::AbstractHighlighter
{
public:
    explicit CodeColors(const Theme &theme);

    /// Begins a listing in the language that the page named ("cpp", "Python"); unknown: no colours.
    void begin(const QString &language);
    /// What to change on the next line of the listing; positions count from its start. Lines over
    /// 2,000 units are left plain.
    QList<QTextLayout::FormatRange> colorsOf(const QString &line);

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format &format) override;

private:
    Theme m_theme;
    KSyntaxHighlighting::State m_state;
    QList<QTextLayout::FormatRange> m_ranges;
};

} // namespace postil
