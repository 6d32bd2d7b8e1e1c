// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/chosencitation.h"

#include "ui/window/citation.h"
#include "ui/window/windowsettings.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

QString chosenCitation()
{
    return windowSettings().value(u"citation/style"_s, u"plain"_s).toString();
}

void chooseCitation(const QString &style)
{
    windowSettings().setValue(u"citation/style"_s, style);
}

QString ownCitationPattern()
{
    return windowSettings().value(u"citation/own"_s, citationStyles().first().pattern).toString();
}

void setOwnCitationPattern(const QString &pattern)
{
    windowSettings().setValue(u"citation/own"_s, pattern);
}

QString chosenCitationPattern()
{
    const auto chosen = chosenCitation();
    if (chosen == u"own")
        return ownCitationPattern();
    const auto style = std::ranges::find(citationStyles(), chosen, &CitationStyle::id);
    return style == citationStyles().end() ? citationStyles().first().pattern : style->pattern;
}

} // namespace postil
