// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringView>

namespace postil {

/// Lower case by Unicode's own folding, the same under every locale: "I" gives "i", also in Turkey.
QString foldCase(QStringView text);

/// Without accents and other marks on Latin, Greek and Cyrillic letters ("Łódź" → "Lodz", "ß" →
/// "ss", "ı" → "i"); ligatures and wide forms become plain letters. Marks of other scripts stay:
/// they are letters there.
QString foldDiacritics(QStringView text);

/// Both: what two spellings of one name have in common.
QString foldForComparison(QStringView text);

} // namespace postil
