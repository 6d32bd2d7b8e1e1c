// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// A byline as it is kept: without "By", dates, addresses and roles behind the names, several names
/// joined by ", ". Empty when nothing that could be a name is left.
QString cleanByline(QStringView text);

/// Whether the line begins as a byline does, in many languages: "By …", "Von …", "Par …".
bool startsAsByline(QStringView line);

/// Whether the words could be the name of a person or a newsroom: few words, no end of a sentence,
/// most beginning with a capital (where the script has any).
bool looksLikeName(QStringView text);

} // namespace postil
