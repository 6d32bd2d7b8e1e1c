// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QString>

namespace postil {

/// One paragraph of plain text as Markdown (CommonMark, GitHub, Obsidian) that renders as exactly
/// that text: no markup, link, tag or block id comes of it. U+2028 becomes a hard line break, so
/// the result may hold line ends. NUL renders as U+FFFD, which CommonMark demands. Linear.
QString markdownEscaped(QStringView text);

/// Markdown to put in before the character at `at`.
struct Insertion
{
    qsizetype at = 0;
    QString markdown;
};

/// As above, with Markdown put in, and without the text of `holes`. Both ascend.
QString markdownEscaped(
    QStringView text, const QList<Insertion> &insertions, const QList<TextRange> &holes = {});

/// As above, with the range set in <mark>.
QString markdownMarked(QStringView text, TextRange marked);

/// As above for a place that allows one line only, such as a heading: line breaks become spaces.
QString markdownEscapedLine(QStringView text);

/// Markdown in a block quotation: every line with "> " before it.
QString markdownQuoted(QStringView markdown);

} // namespace postil
