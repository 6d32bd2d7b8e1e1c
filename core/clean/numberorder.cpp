// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/numberorder.h"

#include <algorithm>

namespace postil {

std::optional<NumberOrder> numberOrderOf(QStringView date)
{
    static constexpr int lastMonth = 12;
    const auto *const sign = std::ranges::find_if(date, [](QChar c) { return !c.isDigit(); });
    const auto first = sign - date.begin();
    if (sign == date.end() || first == 0 || first > 2 || !QStringView(u"./-").contains(*sign))
        return {};
    const auto second = date.indexOf(*sign, first + 1);
    if (second < 0)
        return {};
    const int before = date.first(first).toInt();
    const int behind = date.sliced(first + 1, second - first - 1).trimmed().toInt();
    if (behind == 0) // a name
        return {};
    return NumberOrder{*sign, (before > lastMonth) - (behind > lastMonth)};
}

} // namespace postil
