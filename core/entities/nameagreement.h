// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/entitytagger.h"

namespace postil {

/// Makes names of one word agree over a document: a word that stands where only places do ("in
/// Tamber", "Tamber's capital", beside "Tamberian") and nowhere like a person is a place, and what
/// is a name in one place is one wherever it stands alone, unless it is a word of the dictionary.
/// `names` stand in order and still do afterwards. Linear.
void agreeOverDocument(const EntityTokens &tokens, QList<TaggedName> &names);

} // namespace postil
