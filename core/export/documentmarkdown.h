// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"
#include "core/model/metadata.h"

namespace postil {

/// A cleaned article as Markdown that renders as its text: title, headings, lists, quotations,
/// listings, tables and inline form; pictures as their alternative text, never as a reference.
QString toMarkdown(const Document &document, const Metadata &metadata);

} // namespace postil
