// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/model/metadata.h"

#include <QDateTime>

namespace postil {

/// A piece that somebody brought in: its metadata as corrected by the person, and its state.
struct Article
{
    ArticleId id;
    qint64 number = 0; ///< 1, 2, … in order of import, never given twice
    Metadata metadata;
    QString fileName; ///< of the file it came from; empty for a pasted text
    QString mediaType; ///< of the original: "text/html", "text/plain", …
    QString charset; ///< that the original was decoded by: IANA name, such as "windows-1251"
    QString originalHash; ///< SHA-256 of the original bytes, hexadecimal
    QDateTime imported;
    QDateTime deleted; ///< null unless it lies in the trash
    QStringList tags;
    qsizetype wordCount = 0;
    qint64 readingPosition = 0; ///< UTF-16 offset of the first line on screen when last read
    double progress = 0; ///< 0–1, the farthest place read

    bool operator==(const Article &) const = default;
};

} // namespace postil
