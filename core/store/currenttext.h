// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/id.h"

namespace postil {

/// The current text of an article alone, which is much cheaper to read than its form.
struct CurrentText
{
    RevisionId revision;
    QString hash;
    QString text;
};

} // namespace postil
