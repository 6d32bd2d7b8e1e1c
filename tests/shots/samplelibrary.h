// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// Makes a library with the sample article and some short ones, with highlights, notes and
/// decisions on the sample.
void fillSampleLibrary(const QString &fileName);

} // namespace postil
