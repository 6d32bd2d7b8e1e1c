// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/quotes/cuelexicon.h"
#include "core/quotes/quotemarks.h"

namespace postil {

/// Parts spans at tags that Russian, French, Spanish and others write between the marks without
/// closing them: «Мост, — сказала она, — закрыт», « Le pont, dit-il, est sûr ». A tag begins with a
/// speech verb of the lexicon. Linear in the text.
QList<MarkedSpan> partedAtTags(
    const Document &document, const QList<MarkedSpan> &spans, const CueLexicon &lexicon);

} // namespace postil
