// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/knownnames.h"
#include "core/model/document.h"
#include "core/model/mention.h"

namespace postil {

/// Finds the names of persons, organisations and places in a text, in order, without overlaps;
/// actors are left null but for inflected names. Names and aliases of `known` actors are found
/// first and keep their kind. `language` is BCP 47. Thread-safe; linear in the text.
QList<Mention> findMentions(
    const Document &document, const QString &language, const KnownNames &known = {});

} // namespace postil
