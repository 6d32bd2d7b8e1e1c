// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace postil {

/// A line of a plain text, or a paragraph put together from several.
struct TextLine
{
    QString text; ///< trimmed, one space between words, never empty
    bool isAfterBlank = false; ///< an empty line stands before it
    bool isIndented = false;

    bool operator==(const TextLine &) const = default;
};

/// The lines of a text: any kind of line end, without empty lines and control characters. Linear.
QList<TextLine> linesOf(QStringView text);

/// Joins what a line end broke: hard-wrapped paragraphs, and sentences that a crude scraper broke
/// at inline tags. A hyphen at a line's end goes only when the text shows that it is no part of the
/// word. Linear.
QList<TextLine> withJoinedLines(const QList<TextLine> &lines);

/// Whether the text ends as a sentence does, closing marks and brackets aside.
bool endsSentence(QStringView text);

} // namespace postil
