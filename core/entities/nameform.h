// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace postil {

/// A name in the form in which two mentions of it are compared.
struct NameForm
{
    QList<QByteArray> words; ///< folded; without titles, "the", "'s" and marks
    QByteArray key; ///< the words, joined by a space
    QByteArray
        sound; ///< a person's, spelled so that transliterations meet ("Sacharowa", "Zakharova")
    QByteArray initials; ///< of an organisation or place: "un" for "United Nations"
    bool isAcronym = false; ///< one word in capitals: "UN", "U.N."
    bool isWestern = true; ///< written in Latin letters

    bool isEmpty() const { return words.isEmpty(); }
    const QByteArray &given() const { return words.first(); }
    const QByteArray &family() const { return words.last(); }
};

NameForm nameForm(QStringView name, ActorKind kind);

/// A folded word with its sounds spelled one way: "zelenskyy" and "selenskij" become the same.
QByteArray soundOf(QByteArrayView folded);

/// Whether two given names can be of one person: equal, an initial of the other, a short form of it
/// ("Joe", "Joseph"), or spelled by another transliteration.
bool areGivenNamesCompatible(QByteArrayView first, QByteArrayView second);

/// The usual full name of a place or organisation known by several ("us", "america" → "united
/// states"), or `key` itself.
QByteArray fullNameKey(const QByteArray &key);

} // namespace postil
