// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// A new export of an article into which goes what a person did in the file of the last one: the
/// text between their "%%user-start …%%" and "%%user-end …%%", also of entries that are no more
/// (at the end, under a heading of its own), and front matter that is not ours.
QString mergedExport(const QString &fresh, const QString &existing);

/// The "article_id" in a file's front matter; empty when there is none.
QString exportedArticle(const QString &file);

} // namespace postil
