// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// What kind of furniture a line of a page is: text around the article that is not of it.
enum class Furniture : quint8
{
    None,
    Share,
    Related,
    ReadMore,
    Popular,
    Subscribe,
    Cookies,
    Comments,
    Navigation,
    Account,
    Advertisement,
    Copyright,
    Age, ///< "2 days ago"
};
inline constexpr int furnitureKinds = 13;

/// The kind of a line by its words alone, from resources/lexicons/furniture.txt (many languages).
/// Only short lines have a kind; a word such as "politics" may be one in a menu and a heading in an
/// article, so it is evidence, no verdict. Linear in the line.
Furniture furnitureOf(QStringView line);

/// Why a line of this kind is left out, in words: "share links".
QString reasonOf(Furniture kind);

} // namespace postil
