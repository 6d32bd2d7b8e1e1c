// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"
#include "core/model/metadata.h"
#include "core/model/removedblock.h"

#include <QHash>
#include <QStringList>

namespace postil {

/// What a cleaner makes of a source.
struct CleanedArticle
{
    Document document;
    Metadata metadata;
    QList<RemovedBlock> removed;
    QHash<QString, QByteArray> pictures; ///< by Block::source, as they came with the page
    QStringList warnings; ///< for the import report, in words

    bool operator==(const CleanedArticle &) const = default;
};

} // namespace postil
