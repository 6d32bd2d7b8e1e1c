// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/saying.h"

namespace postil {

/// How the words of a saying differ from the fullest wording of its group.
enum class Wording : quint8
{
    Same, ///< but for case, quote marks and dashes
    Trimmed, ///< words left out at the ends or where dots or an interruption mark it
    Altered
};

/// One saying, as often as articles have it.
struct SayingGroup
{
    struct Member
    {
        qsizetype saying = 0; ///< index
        Wording wording = Wording::Same;

        bool operator==(const Member &) const = default;
    };

    qsizetype fullest = 0; ///< index of the one with most words
    QList<Member> members; ///< in the order of the sayings

    bool operator==(const SayingGroup &) const = default;
};

/// Groups near-identical sayings of one speaker, in the order of their first members. Three
/// quarters of the shorter one's words must stand in the longer one in the same order; under four
/// words all of them. Near linear in the words, quadratic in wordings that share many.
QList<SayingGroup> groupSayings(const QList<Saying> &sayings);

/// "same", "trimmed" or "altered", for files and the command line.
QString nameOf(Wording wording);

} // namespace postil
