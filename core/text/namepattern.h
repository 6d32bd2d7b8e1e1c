// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QStringList>
#include <QStringView>

namespace postil {

/// A name as it may stand in a text: as whole words, with or without accents, in other cases
/// ("Лавровым", "Merkels"), before a possessive ending ("Lavrov's"), which is no part of it. A word
/// with a capital is found only with one, a short one of capitals ("US") only as it is written. In
/// scripts without word spaces it is found anywhere.
class NamePattern
{
public:
    explicit NamePattern(const QString &name);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// Where it stands, in order, without overlaps. Linear in the text.
    QList<TextRange> placesIn(QStringView text) const;
    /// Whether it is one form of the name and nothing else.
    bool matches(QStringView text) const;
    /// What every form of each word begins with, for an index of words; none where an index of
    /// words does not help.
    QStringList beginnings() const;

private:
    struct Word
    {
        QString written;
        QString folded;
        QString stem; ///< folded; what case endings are put behind; empty: it takes none
        bool isExact = false; ///< capitals count
        QString gap; ///< what stands between it and the next word, folded
    };

    static Word wordOf(QStringView written, bool isLast);
    bool isForm(const Word &word, QStringView token) const;
    qsizetype endOfMatch(QStringView text, qsizetype start) const;

    QString m_name;
    QList<Word> m_words;
    bool m_hasWordSpaces = true;
};

} // namespace postil
