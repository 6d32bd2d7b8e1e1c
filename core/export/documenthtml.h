// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"
#include "core/model/metadata.h"

namespace postil {

/// A page of its own with the cleaned article: UTF-8, no script, no style from elsewhere, nothing
/// that is fetched. Pictures show their alternative text; links are kept when they lead to the web
/// or into the page.
QString toHtml(const Document &document, const Metadata &metadata);

} // namespace postil
