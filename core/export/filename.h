// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

namespace postil {

/// A name for an article's file without its ending: safe on every system and in every shell, at
/// most 200 bytes of UTF-8, never hidden, never empty; characters that turn the direction of
/// writing are spelled out. `number` names an article without title.
QString fileNameFor(QStringView title, qint64 number);

} // namespace postil
