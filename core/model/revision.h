// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/model/document.h"
#include "core/model/removedblock.h"

#include <QDateTime>

namespace postil {

/// One state of an article's text. A text never changes: another text is another revision.
struct Revision
{
    RevisionId id;
    ArticleId article;
    qint64 number = 0; ///< 1, 2, … within the article
    Document document;
    QList<RemovedBlock> removed;
    QString hash; ///< Document::hash()
    QString madeBy; ///< "cleaner 2"; "choice" of its blocks, "person" for corrections by hand
    QDateTime created;

    bool operator==(const Revision &) const = default;
};

} // namespace postil
