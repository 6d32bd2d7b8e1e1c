// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/cleanedarticle.h"
#include "core/clean/linemodel.h"

namespace postil {

/// The article in a text as a person copies it from a page or a crude scraper prints it. Linear.
CleanedArticle cleanText(QStringView text, const LineModel &model = LineModel::builtIn());

} // namespace postil
