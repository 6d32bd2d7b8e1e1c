// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/names.h"
#include "core/quotes/quotationfinder.h"

namespace postil {

/// "direct: the old man" for each span between marks, in order; reported speech is left out.
inline QStringList speakerLines(const QString &text, const QString &language)
{
    const auto document = Document::fromLines(text);
    QStringList lines;
    for (const auto &quotation : findQuotations(document, {}, language)) {
        if (quotation.kind == QuotationKind::Indirect)
            continue;
        QString line = nameOf(quotation.kind);
        if (quotation.speaker)
            line += QStringLiteral(": ") + document.textOf(quotation.speaker->range);
        lines.append(line);
    }
    return lines;
}

} // namespace postil
