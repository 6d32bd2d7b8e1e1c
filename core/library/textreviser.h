// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/model/piece.h"
#include "core/model/revision.h"

namespace postil {

class Database;
class KnownActors;

/// The document that `lines` (one paragraph a line) make of `old`: paragraphs that stand as they
/// were keep their form.
Document revisedDocument(const Document &old, const QString &lines);

/// Gives the article a new current text. Annotations are re-found, what is not certain is marked
/// for review; mentions and quotations that a person made or decided follow their words; the
/// recognisers suggest the rest anew. Call it in a transaction.
Result<void> reviseText(Database &database, const ArticleId &article, const CutDocument &text,
    const QString &madeBy, KnownActors &known, const Clock &clock);

} // namespace postil
