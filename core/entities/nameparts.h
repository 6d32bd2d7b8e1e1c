// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>

namespace postil {

// What names of organisations and places are called for short; all words are folded.

/// The lexicon's classes of the whole name.
quint32 classesOfName(const QList<QByteArray> &words);

/// "Lake Erie" → "erie", "Shandong Province" → "shandong"; the words themselves for all else.
QByteArray withoutPlaceHead(const QList<QByteArray> &words);

/// "northgate holdings ltd" → "northgate"; what a company or body is called for short.
QByteArray withoutSuffix(const QList<QByteArray> &words);

/// The same for "Esfahan" and "Isfahan".
QByteArray placeSoundOf(const QByteArray &key);

/// The same for "Albanian Government" and "Government of Albania"; empty where no nation is named.
QByteArray nationalKey(const QList<QByteArray> &words);

/// A folded word that was written in Cyrillic, without the ending of its case.
QByteArray slavicStem(const QByteArray &word);

/// A word that stands for the place a text is about.
bool isGeneric(const QByteArray &key);
bool standsForCountry(const QByteArray &key);

/// "airport", "cathedral": a single word that stands for the one that the text names.
bool isPlaceNoun(const QList<QByteArray> &words);

/// "Americans": a people and not a person of that family.
bool isGroup(const QList<QByteArray> &words);

} // namespace postil
