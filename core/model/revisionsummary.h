// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

namespace postil {

/// A state of an article's text as a list shows it.
struct RevisionSummary
{
    qint64 number = 0; ///< 1, 2, … within the article
    QString madeBy; ///< "cleaner 1", "person"
    QDateTime created;
    bool isCurrent = false;

    bool operator==(const RevisionSummary &) const = default;
};

} // namespace postil
