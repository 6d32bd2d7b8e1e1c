// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// The language of a running text as a BCP 47 tag ("de", "zh-Hant"); empty when it is too short or
/// mixed to tell. Looks at the first 20,000 units.
QString detectLanguage(QStringView text);

/// How much a text, which may hold tags, reads as any language: 0 for none, 1 for a good text.
/// Looks at the first 8,000 units.
double likenessToLanguage(QStringView text);

} // namespace postil
