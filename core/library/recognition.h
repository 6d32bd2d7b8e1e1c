// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/actorresolver.h"
#include "core/model/quotation.h"

namespace postil {

/// Who is in a text and what they said: suggestions, each with its reason.
struct Recognition
{
    ResolvedActors resolved;
    QList<Quotation> quotations;
};

/// Runs all recognisers over a text. Linear; thread-safe.
Recognition recognise(const Document &document, const QString &language, const KnownNames &known);

} // namespace postil
