// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace postil {

/// How a date of numbers that does not begin with the year may be read: "3/4/2024".
struct NumberOrder
{
    QChar sign; ///< between the numbers: dot, slash or hyphen
    int dayFirst = 0; ///< 1 when it can only be read so, -1 when only month first, else 0
};

/// The order of a written date; nothing for one with the name of a month or the year first.
std::optional<NumberOrder> numberOrderOf(QStringView date);

} // namespace postil
