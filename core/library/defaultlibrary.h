// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// Where the library lies that is used when none is named: "library.postil" in the user's data
/// folder. The folder may not exist yet.
QString defaultLibraryFile();

} // namespace postil
