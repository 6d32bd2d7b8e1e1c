// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// The form of citations that the person chose, kept in the settings: the id of a style, or "own".
QString chosenCitation();
void chooseCitation(const QString &style);

/// The person's own pattern; that of the plain style until there is one.
QString ownCitationPattern();
void setOwnCitationPattern(const QString &pattern);

/// The pattern of what is chosen.
QString chosenCitationPattern();

} // namespace postil
