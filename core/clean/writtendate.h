// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QString>

#include <optional>

namespace postil {

/// A calendar day as a text writes it.
struct WrittenDate
{
    QString iso; ///< "2023-11-04"
    TextRange range; ///< in the text searched: the date's own words and a time of day behind it

    bool operator==(const WrittenDate &) const = default;
};

/// The first full date (day, month, year) in `text`: names of months in many languages, digits with
/// dots, slashes and dashes, Chinese, Japanese and Korean forms. `3/4/2023` is read month first
/// unless that is no date or `dayFirst`. Years 1900–2100. Linear.
std::optional<WrittenDate> findWrittenDate(QStringView text, bool dayFirst = false);

/// The day in an address, such as `/2023/11/04/`; empty when there is none.
QString dateInAddress(QStringView url);

/// Whether the line says only how long ago something was: "2 days ago", "vor 3 Stunden".
bool isAge(QStringView line);

} // namespace postil
