// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace postil {

class MainWindow;
class Photographer;

/// The desk of actors and what it asks, in light and dark.
void takeDesk(MainWindow &window, const Photographer &photographer);

} // namespace postil
