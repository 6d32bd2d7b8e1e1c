// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"
#include "core/model/annotation.h"
#include "core/model/block.h"
#include "core/model/origin.h"
#include "core/model/quotation.h"
#include "core/model/statement.h"

#include <optional>

namespace postil {

/// The words that files and the command line use for the values of enumerations: lower case,
/// never translated, the enumerators' own.
QString nameOf(ActorKind kind);
QString nameOf(QuotationKind kind);
QString nameOf(Origin origin);
QString nameOf(State state);
QString nameOf(Seal seal);
QString nameOf(BlockKind kind);
QString nameOf(Stance stance);

/// What `name` stands for; none when it is no such word.
std::optional<ActorKind> actorKindOf(QStringView name);
std::optional<QuotationKind> quotationKindOf(QStringView name);
std::optional<Stance> stanceOf(QStringView name);

} // namespace postil
