// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/article.h"

#include <QStringList>

namespace postil {

/// What an import made of a source.
struct ImportReport
{
    Article article;
    bool isNew = true; ///< false when the same bytes were there already
    QStringList warnings;
    bool isLaterVersion = false; ///< of an article that was there: it is that one
};

} // namespace postil
