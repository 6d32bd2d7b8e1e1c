// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace postil {

/// How running text is set, as the person chose.
struct Typography
{
    QString face = QStringLiteral("serif"); ///< "serif", "sans", "system", or a family's name
    int size = usualSize; ///< of the letters, in pixels
    int width = 69; ///< of the column, in characters
    int leading = 160; ///< distance of two lines, in hundredths of the size
    bool isJustified = false;

    static constexpr int usualSize = 17;
    static constexpr int smallest = 10, largest = 48;
    static constexpr int narrowest = 40, widest = 110;
    static constexpr int tightest = 120, loosest = 220;

    bool operator==(const Typography &) const = default;

    /// Every measure within its limits, a face without a name as "serif".
    Typography bounded() const;
};

/// The families that show a face, the best one first.
QStringList familiesOf(const QString &face);

/// Installed families that are made for running text, in the order of their names.
QStringList readingFamilies();

} // namespace postil
