// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "tests/shots/photographer.h"

namespace postil {

/// Pictures of what people do with annotations: crowded margins, overlaps, review, corrections,
/// several scripts, tables; in light and dark. Opens a library of its own in `folder`.
void takeAnnotations(MainWindow &window, const Photographer &photographer, const QString &folder);

} // namespace postil
