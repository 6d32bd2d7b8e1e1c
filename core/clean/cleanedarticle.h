// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/document.h"
#include "core/model/metadata.h"
#include "core/model/removedblock.h"

#include <QHash>
#include <QStringList>

namespace postil {

/// The name and version of the cleaner, as revisions are marked with it: higher whenever it makes
/// another article of the same page.
inline QString cleanerName()
{
    return QStringLiteral("cleaner 2");
}

/// The most blocks that a page is cleaned with: each costs about 2 kB of memory on the way.
constexpr qsizetype mostBlocks = 500'000;

/// What a cleaner makes of a source.
struct CleanedArticle
{
    Document document;
    Metadata metadata;
    QList<RemovedBlock> removed;
    QHash<QString, QByteArray> pictures; ///< by Block::source, as they came with the page
    bool isTooLarge = false; ///< there are more than `mostBlocks`; then nothing else is set
    QStringList warnings; ///< for the import report, in words

    bool operator==(const CleanedArticle &) const = default;
};

} // namespace postil
