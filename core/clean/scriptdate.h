// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// The first day of publishing that the data in a script give, as written: "publishedAt": "…".
/// Empty when they give none. Looks at half a million characters at most; scripts are most of a
/// page.
QString dateInScript(QStringView script);

} // namespace postil
