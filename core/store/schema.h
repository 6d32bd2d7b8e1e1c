// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace postil {

/// The newest schema this program knows: the highest number of resources/schema/NNNN_what.sql.
int schemaVersion();

/// The script that leads from schema `version` - 1 to `version`.
std::string schemaScript(int version);

} // namespace postil
