// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/wordstem.h"

#include <algorithm>
#include <initializer_list>

namespace postil {

// What is left of a name without its ending; a shorter rest would be another's name too.
constexpr qsizetype shortestRest = 3;

// Longer endings first.
constexpr QByteArrayView germanic[] = {"es", "s"};
constexpr QByteArrayView slavic[] = {"iyami", "iego", "iemu", "yami", "iyam", "iyakh", "ogo", "ego",
    "omu", "emu", "oyu", "eyu", "ami", "yam", "yakh", "akh", "owi", "ovi", "iem", "iyu", "iya",
    "iey", "oy", "ey", "om", "em", "ym", "im", "am", "ou", "yu", "ya", "ye", "iy", "yy", "ii", "a",
    "u", "e", "y", "i", "o"};

Inflection inflectionOf(QStringView language)
{
    const auto is = [primary = language.left(language.indexOf(u'-'))](
                        std::initializer_list<QStringView> languages) {
        return std::ranges::find(languages, primary) != languages.end();
    };
    if (is({u"de", u"nl", u"sv", u"da", u"nb", u"no"}))
        return Inflection::Germanic;
    if (is({u"ru", u"uk", u"be", u"bg", u"mk", u"sr", u"hr", u"bs", u"sl", u"pl", u"cs", u"sk"}))
        return Inflection::Slavic;
    return Inflection::None;
}

template <size_t Count>
static QByteArrayView withoutOneOf(QByteArrayView word, const QByteArrayView (&endings)[Count])
{
    for (const auto ending : endings) {
        if (word.size() >= ending.size() + shortestRest && word.endsWith(ending))
            return word.chopped(ending.size());
    }
    return word;
}

QByteArrayView stemOf(QByteArrayView folded, Inflection inflection)
{
    switch (inflection) {
    case Inflection::None:
        return folded;
    case Inflection::Germanic:
        return withoutOneOf(folded, germanic);
    case Inflection::Slavic:
        return withoutOneOf(folded, slavic);
    }
    Q_UNREACHABLE_RETURN(folded);
}

} // namespace postil
