// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/actorresolver.h"
#include "core/model/quotation.h"

namespace postil {

/// Finds what is quoted, reported or put in marks, with cue and speaker, in order of the first
/// part. `language` is BCP 47. Thread-safe; linear in the text.
QList<Quotation> findQuotations(
    const Document &document, const ResolvedActors &resolved, const QString &language);

} // namespace postil
