// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QStringView>

namespace postil {

/// How names change with their part in the sentence.
enum class Inflection : quint8
{
    None, ///< "Lund’s", which the tokeniser cuts: English
    Germanic, ///< "Lunds", "des Ministeriums"
    Slavic, ///< "Лунда", "Лундом", "Lunda"
};

/// Of a language by its BCP 47 tag; None for one without such endings or of which none are known.
Inflection inflectionOf(QStringView language);

/// A folded word without the endings that a name may take: "lavrovym", "lavrova" and "lavrov"
/// become the same. Short words stay as they are.
QByteArrayView stemOf(QByteArrayView folded, Inflection inflection);

} // namespace postil
