// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/mentionfinder.h"

namespace postil {

QList<Mention> findMentions(const Document &, const QString &)
{
    return {};
}

} // namespace postil
