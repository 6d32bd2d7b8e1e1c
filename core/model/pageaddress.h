// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace postil {

/// What two addresses of the same page have in common: host and path, and what of the query chooses
/// the page; without scheme, "www.", fragment, marks of campaigns, and a slash at the end. Empty
/// for what is no address of the web.
QString pageAddress(const QString &url);

} // namespace postil
