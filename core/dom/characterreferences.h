// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// Resolves character references ("&amp;", "&#8212;") by the rules of the HTML standard, which
/// differ a little in attributes. Linear.
QString resolveReferences(QStringView text, bool isAttribute);

} // namespace postil
