// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/cleanedarticle.h"

namespace postil {

/// The article in a page. `html` is decoded text; a malformed page is no error. `url` is where it
/// came from, when known. Linear in the size of the page.
CleanedArticle cleanHtml(const QString &html, const QString &url = {});

} // namespace postil
