// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/sayinggroups.h"

#include <QVariant>

namespace postil {

/// A line of the list of what somebody said: a quotation, or above several like it how often it
/// stands where.
struct SayingRow
{
    /// Words and how they differ from the fullest wording.
    struct Piece
    {
        enum class Kind : quint8
        {
            Same,
            LeftOut, ///< stands in the fullest wording only
            Added
        };

        QString words;
        Kind kind = Kind::Same;

        bool operator==(const Piece &) const = default;
    };

    QByteArray key;
    qsizetype saying = -1; ///< index; -1 for a heading
    QList<Piece> pieces;
    QString detail; ///< "4 November 2023 · Title · trimmed"
    bool isInGroup = false;

    bool isHeading() const { return saying < 0; }
    bool isOpen() const { return false; }
    QString words() const; ///< without what is left out
    QVariant data(int role) const;
    bool operator==(const SayingRow &) const = default;
};

/// In time order; with `groups` near-identical ones together, at the place of the first, under a
/// heading. Only those that hold `filter` in words or title; an empty one passes all.
QList<SayingRow> sayingRows(
    const QList<Saying> &sayings, const QList<SayingGroup> &groups, const QString &filter);

/// The words with their source, for pasting: “…” — Speaker, in “Title”, 4 November 2023.
QString citationOf(const Saying &saying, const QString &speaker);

} // namespace postil
