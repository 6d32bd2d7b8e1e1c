// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/quotes/quotationfinder.h"

namespace postil {

QList<Quotation> findQuotations(const Document &, const ResolvedActors &, const QString &)
{
    return {};
}

} // namespace postil
