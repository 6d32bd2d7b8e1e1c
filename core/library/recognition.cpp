// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/recognition.h"

#include "core/entities/mentionfinder.h"
#include "core/quotes/quotationfinder.h"

namespace postil {

Recognition recognise(const Document &document, const QString &language, const KnownNames &known)
{
    Recognition recognition;
    recognition.resolved = resolveActors(document, findMentions(document, language, known), known);
    recognition.quotations = findQuotations(document, recognition.resolved, language);
    return recognition;
}

} // namespace postil
