// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>

#include <functional>

namespace postil {

/// Tells the time; tests hand in one that says what they want.
using Clock = std::function<QDateTime()>;

/// The system's clock, in UTC with milliseconds.
inline QDateTime systemClock()
{
    return QDateTime::currentDateTimeUtc();
}

} // namespace postil
