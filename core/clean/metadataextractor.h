// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/factranker.h"
#include "core/dom/domtree.h"
#include "core/model/metadata.h"

namespace postil {

/// What a page says of its article: from JSON-LD, Open Graph, Dublin Core, microdata, meta
/// elements, and what it shows at its headline. `url` is where the page came from, when known;
/// `body` the running text, to check the declared language against. Linear in the page.
Metadata extractMetadata(const DomTree &page, const QString &url, QStringView body);

/// Metadata and what they were chosen from.
struct FactSheet
{
    Metadata metadata;
    QList<FactCandidate> bylines;
    QList<FactCandidate> dates;
};

/// As extractMetadata, by another model.
FactSheet factSheetOf(
    const DomTree &page, const QString &url, QStringView body, const FactModel &model);

} // namespace postil
