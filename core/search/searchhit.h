// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/text/textrange.h"

#include <QList>

namespace postil {

/// An article that a search found.
struct SearchHit
{
    ArticleId article;
    qint64 number = 0;
    QString title;
    QString snippet; ///< words around the best place
    QList<TextRange> marked; ///< the words that were searched for, in `snippet`

    bool operator==(const SearchHit &) const = default;
};

} // namespace postil
