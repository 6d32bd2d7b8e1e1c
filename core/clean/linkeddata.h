// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/dom/domtree.h"

#include <QStringList>

namespace postil {

/// What a page says of its article in JSON-LD (schema.org). Absent facts are empty.
struct LinkedData
{
    QString headline;
    QStringList authors;
    bool isByOrganisation = false; ///< whether the authors are no persons
    QString created; ///< as written
    QString published; ///< as written
    QString modified; ///< as written
    QString publisher;
    QString url;
    QString language;

    bool operator==(const LinkedData &) const = default;
};

/// Reads all JSON-LD of a page: graphs, lists, references by @id. Of several articles the one whose
/// address is the page's, otherwise the first. Damaged JSON is mended where that is easy. Linear.
LinkedData linkedDataOf(const DomTree &page);

} // namespace postil
