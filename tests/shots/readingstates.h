// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace postil {

class MainWindow;
class Photographer;

/// Pictures of what serves reading, and of texts in other scripts, tables and code.
void takeReading(MainWindow &window, const Photographer &photographer);

} // namespace postil
