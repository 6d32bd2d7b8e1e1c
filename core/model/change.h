// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

#include <QDateTime>

namespace postil {

/// One step of the undo history, as the history list shows it.
struct Change
{
    qint64 number = 0; ///< ascending in the order they were made
    QDateTime made;
    QString label; ///< in words: "Tagged 7 mentions of Sergey Lavrov"
    bool undone = false;

    bool operator==(const Change &) const = default;
};

} // namespace postil
