// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/library/recognition.h"

#include "core/entities/mentionfinder.h"
#include "core/quotes/quotationfinder.h"

namespace postil {

Recognition recognise(const Document &document, const QString &language, const QList<Actor> &known)
{
    Recognition recognition;
    const KnownNames names(known);
    recognition.resolved = resolveActors(document, findMentions(document, language, names), names);
    recognition.quotations = findQuotations(document, recognition.resolved, language);
    return recognition;
}

} // namespace postil
