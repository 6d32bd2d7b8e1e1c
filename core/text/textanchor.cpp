// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/textanchor.h"

namespace postil {

TextAnchor::TextAnchor(QStringView newText, QStringView oldText)
    : m_newText(newText)
    , m_oldText(oldText)
{
}

Anchoring TextAnchor::find(const TextQuoteSelector &quote, TextRange hint) const
{
    const auto start = m_newText.indexOf(quote.exact, hint.start);
    if (start < 0)
        return {};
    return { TextRange{ start, start + quote.exact.size() }, false, 1 };
}

} // namespace postil
