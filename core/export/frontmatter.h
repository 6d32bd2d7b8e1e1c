// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace postil {

/// Any text as a YAML 1.1 and 1.2 double-quoted string on one line; characters that are not
/// printable or turn the direction of writing are written as escapes. Half a surrogate pair
/// becomes U+FFFD.
QString yamlString(QStringView text);

/// The strings as a block list that follows its key and colon: "\n  - "one"\n  - "two"", or " []".
QString yamlList(const QStringList &texts);

/// The front matter of a Markdown file and what follows it.
struct FrontMatter
{
    QStringList entries; ///< top-level entries with the lines that belong to them
    QString body;

    /// Key of an entry; empty for a comment.
    static QString keyOf(QStringView entry);
};

/// Splits a file at its front matter; without one all is body. Line ends are "\n".
FrontMatter splitFrontMatter(const QString &file);

} // namespace postil
