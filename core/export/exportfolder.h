// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/articlecontent.h"

#include <QHash>
#include <QSet>

namespace postil {

/// A folder that articles are exported into. Knows by their front matter which files are exports
/// of which article, so that an article keeps its file when its title changes.
class ExportFolder
{
public:
    /// Makes the folder when it is missing. Reads the beginning of each Markdown file in it.
    static Result<ExportFolder> open(const QString &path);

    /// Writes the article's Markdown and gives the path. A former export keeps what a person did
    /// in it (mergedExport()) and, when it changes, stays beside it as ".bak". A foreign file or
    /// a symbolic link of the name is left alone and another name is taken.
    Result<QString> write(const ArticleContent &content);

private:
    explicit ExportFolder(const QString &path);

    QString freeName(const Article &article) const;

    QString m_path;
    QHash<QString, QString> m_names; ///< of exports by article
    QSet<QString> m_taken; ///< case-folded names of all that is there
};

/// Exports one article: ExportFolder::open() and write().
Result<QString> writeExport(const QString &folder, const ArticleContent &content);

} // namespace postil
