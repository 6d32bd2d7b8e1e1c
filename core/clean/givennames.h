// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

namespace postil {

/// Whether a word is the given name of many people, in any of many languages, without regard to
/// case. Of a name with a hyphen its first part counts.
bool isGivenName(QStringView word);

} // namespace postil
