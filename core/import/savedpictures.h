// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/cleanedarticle.h"

namespace postil {

/// Takes in the pictures of a page that a browser saved in the folder beside it (`tide_files/` for
/// `tide.html`, "files" in any language), by Block::source. Only pictures by content, up to 16 MB
/// each and 64 MB together; nothing outside that folder, and no link is followed. What is not there
/// is left out without a word.
void addSavedPictures(CleanedArticle &article, const QString &fileName);

} // namespace postil
