// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/entityfeatures.h"
#include "core/model/actor.h"

namespace postil {

/// A run of tokens that the tagger takes for a name.
struct TaggedName
{
    qsizetype first = 0; ///< token
    qsizetype last = 0; ///< token, inclusive
    ActorKind kind = ActorKind::Person;
    float certainty = 0; ///< 0–1: the least probability of its tokens
};

/// Label 0 is "outside"; then the first and the further tokens of each kind in turn.
constexpr int firstLabelOf(ActorKind kind)
{
    return 1 + 2 * static_cast<int>(kind);
}
constexpr ActorKind kindOfLabel(int label)
{
    return static_cast<ActorKind>((label - 1) / 2);
}
constexpr bool isFirstLabel(int label)
{
    return label % 2 == 1;
}

/// Finds names with a linear-chain conditional random field over the candidates of `features`;
/// then once more, each word leaning towards what it is elsewhere in the document. In order,
/// without overlaps. Linear in the tokens.
QList<TaggedName> tagNames(
    const EntityTokens &tokens, const EntityFeatures &features, const EntityModel &model);

} // namespace postil
