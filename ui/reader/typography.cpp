// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/typography.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace postil {

using namespace Qt::StringLiterals;

Typography Typography::bounded() const
{
    auto typography = *this;
    if (face.isEmpty())
        typography.face = u"serif"_s;
    typography.size = std::clamp(size, smallest, largest);
    typography.width = std::clamp(width, narrowest, widest);
    typography.leading = std::clamp(leading, tightest, loosest);
    return typography;
}

QStringList familiesOf(const QString &face)
{
    static const QStringList serif{
        u"Noto Serif"_s, u"Source Serif 4"_s, u"Georgia"_s, u"DejaVu Serif"_s, u"serif"_s};
    static const QStringList sans{
        u"Noto Sans"_s, u"Source Sans 3"_s, u"DejaVu Sans"_s, u"sans-serif"_s};
    if (face == u"serif")
        return serif;
    if (face == u"sans")
        return sans;
    if (face == u"system")
        return QGuiApplication::font().families() + sans;
    return QStringList(face) + serif;
}

/// Has the letters of the alphabets we are read in most, upright and slanted, in steady widths.
static bool isForReading(const QString &family)
{
    if (QFontDatabase::isPrivateFamily(family) || QFontDatabase::isFixedPitch(family)
        || !QFontDatabase::isScalable(family))
        return false;
    const auto systems = QFontDatabase::writingSystems(family);
    if (!systems.contains(QFontDatabase::Latin) || systems.contains(QFontDatabase::Symbol))
        return false;
    static const QStringList special{
        u"Math"_s, u"Condensed"_s, u"Emoji"_s, u"Symbol"_s, u"Icon"_s, u"Display"_s};
    return std::ranges::none_of(
        special, [&](const QString &word) { return family.contains(word, Qt::CaseInsensitive); });
}

QStringList readingFamilies()
{
    auto families = QFontDatabase::families();
    families.removeIf([](const QString &family) { return !isForReading(family); });
    families.sort(Qt::CaseInsensitive);
    return families;
}

} // namespace postil
