// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"

namespace postil {

/// The words at a range with who said them and where they stand, for pasting: “…” — Speaker, in
/// “Title”, Outlet, 4 November 2023, ¶ 11. https://…
QString citationOf(const ArticleContent &content, TextRange range);

} // namespace postil
