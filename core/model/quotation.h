// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"
#include "core/model/origin.h"
#include "core/text/textrange.h"

#include <QList>

#include <optional>

namespace postil {

enum class QuotationKind : quint8
{
    Direct,
    Mixed, ///< a quoted fragment in reported speech
    Indirect, ///< "X said that …", without marks
    Term, ///< in marks, but not speech: scare quotes, titles, nicknames
};

/// The words that introduce or close a quotation: "said", "according to".
struct Cue
{
    TextRange range;
    QString verb; ///< the lemma, such as "say"

    bool operator==(const Cue &) const = default;
};

/// Who said it: the words that name the speaker beside the cue, and the actor they mean.
struct Speaker
{
    TextRange range; ///< empty where no words name the speaker (running speaker)
    ActorId actor; ///< null when no actor is known for the words

    bool operator==(const Speaker &) const = default;
};

/// What somebody said, tied to the exact words.
struct Quotation
{
    QuotationId id;
    QList<TextRange>
        contents; ///< with their marks; one per paragraph and per interruption, in order
    QuotationKind kind = QuotationKind::Direct;
    std::optional<Cue> cue;
    std::optional<Speaker> speaker;
    Origin origin = Origin::Found;
    State state = State::Suggested;
    QString reason; ///< in words, such as "cue 'said' after the quotation; subject 'Lavrov'"
    double confidence = 0; ///< 0–1

    bool operator==(const Quotation &) const = default;
};

} // namespace postil
