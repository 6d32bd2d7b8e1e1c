// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"
#include "core/model/document.h"
#include "core/model/mention.h"
#include "core/model/quotation.h"

namespace postil {

class Database;
class KnownActors;

/// Whether a person made it, or said yes or no to it: recognisers leave it alone.
bool isDecided(const Mention &mention);
bool isDecided(const Quotation &quotation);

/// Runs the recognisers over a text and stores what they find as suggestions, but for what stands
/// on the words of the mentions and quotations given, which were decided. Up to a second.
Result<void> storeSuggestions(Database &database, const ArticleId &article,
    const Document &document, const QString &language, const QList<Mention> &decidedMentions,
    const QList<Quotation> &decidedQuotations, KnownActors &known);

/// Takes away the undecided suggestions of an article and stores new ones.
Result<void> suggestAgain(Database &database, const ArticleId &article, KnownActors &known);

} // namespace postil
