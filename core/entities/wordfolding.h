// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringView>

namespace postil {

/// Appends `text` in the form that names are compared in: lower case, without diacritics, Cyrillic
/// and Greek letters in Latin ones ("Захарова" and "Zakharova" become the same). Linear.
void appendFolded(QByteArray &folded, QStringView text);

/// As appendFolded(), as a value.
QByteArray foldedWord(QStringView text);

/// A hash that is the same on every machine; never 0. Of folded words and of features of them.
constexpr quint32 stableHash(QByteArrayView bytes)
{
    quint32 hash = 2166136261U;
    for (const char byte : bytes)
        hash = (hash ^ static_cast<quint8>(byte)) * 16777619U;
    hash ^= hash >> 15;
    hash *= 0x2c1b3c6dU;
    hash ^= hash >> 13;
    return hash ? hash : 1;
}

/// The hash of a pair; not symmetric.
constexpr quint32 joinedHash(quint32 first, quint32 second)
{
    quint32 hash = (first * 0x9e3779b1U) ^ (second + 0x7f4a7c15U + (first << 6));
    hash ^= hash >> 15;
    hash *= 0x85ebca6bU;
    hash ^= hash >> 13;
    return hash ? hash : 1;
}

} // namespace postil
