// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/block.h"
#include "core/model/span.h"
#include "ui/reader/typography.h"
#include "ui/theme/theme.h"

#include <QFont>
#include <QTextFormat>

namespace postil {

/// How the text of an article looks: faces, sizes in pixels, spacing, colours.
class TextStyle
{
public:
    explicit TextStyle(const Theme &theme = Theme::named({}), const Typography &typography = {});

    const Theme &theme() const { return m_theme; }
    const Typography &typography() const { return m_typography; }
    int textSize() const { return m_typography.size; }
    /// Distance of two lines of running text.
    int lineHeight() const { return qRound(textSize() * m_typography.leading / 100.0); }
    /// Width that this many characters of running text take.
    int widthOf(int characters) const;

    QFont bodyFont() const;
    QFont titleFont() const;
    /// Of all that is not the text itself.
    QFont quietFont(int size) const;
    QFont codeFont() const;

    QTextBlockFormat blockFormat(const Block &block, const Block *previous) const;
    QTextCharFormat charFormat(const Block &block) const;
    /// Adds what a span asks for.
    void apply(SpanKind kind, const QString &target, QTextCharFormat &format) const;
    /// A block that only the display has: as flat as can be.
    QTextBlockFormat flatBlockFormat() const;
    QTextCharFormat flatCharFormat() const;

    static constexpr int listIndent = 28;
    static constexpr int quoteIndent = 24;
    static constexpr int codePadding = 12;

private:
    QFont font(const QStringList &families, int size) const;

    Theme m_theme;
    Typography m_typography;
};

} // namespace postil
