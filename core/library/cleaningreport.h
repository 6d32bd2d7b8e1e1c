// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace postil {

/// What cleaning an article anew came to.
struct CleaningReport
{
    QString charset; ///< that was used: IANA name
    bool isChanged = false; ///< whether there is a new revision
    bool wasCorrected = false; ///< whether the revision before held corrections by hand
    QStringList warnings; ///< in words

    bool operator==(const CleaningReport &) const = default;
};

} // namespace postil
