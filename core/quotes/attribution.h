// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/clausereader.h"

namespace postil {

enum class CuePlace : quint8
{
    None,
    After, ///< "…," said Lavrov
    Before, ///< Lavrov said: "…"
    Signature, ///< "…" – Ada Hill
    Heading, ///< the sentence or label before ends with a colon
    Beside, ///< the sentence before tells who goes on speaking
    Label, ///< "HILL: …" inside the marks
    Running, ///< as the quotation before
    Acting, ///< who acts in the paragraph
    Turn, ///< whose turn it is in the conversation
};

/// Where it stands who said a marked span.
struct Attribution
{
    CuePlace place = CuePlace::None;
    qsizetype cue = -1; ///< token of the verb, or -1
    std::optional<NounPhrase> speaker;
    double confidence = 0;
    qsizetype from = -1; ///< running or in turn: the marked span that names the speaker
    std::optional<NounPhrase> meant = {}; ///< whom a pronoun means by whose turn it is

    bool operator==(const Attribution &) const = default;
};

} // namespace postil
