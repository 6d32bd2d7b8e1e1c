// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/clean/cleanedarticle.h"
#include "core/import/source.h"

namespace postil {

/// An article read from a source.
struct ImportedArticle
{
    CleanedArticle cleaned;
    QString mediaType; ///< by content, not by name: "text/html", "text/plain", "multipart/related"
    QString charset; ///< that was used to decode it
};

/// Reads a source by its content: HTML, web archive (MHTML) or plain text, charset by BOM,
/// declaration and detection. Fails on what is no text (Unsupported), on nothing (Malformed) and
/// above 32 MB (TooLarge).
Result<ImportedArticle> importSource(const Source &source);

/// Reads a file into a source. Fails when there is none, it is a folder or cannot be read.
Result<Source> readSource(const QString &fileName);

} // namespace postil
