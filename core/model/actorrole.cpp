// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/actorrole.h"

#include <QRegularExpression>

namespace postil {

using namespace Qt::StringLiterals;

QString toText(const ActorRole &role)
{
    if (role.from.isEmpty() && role.until.isEmpty())
        return role.title;
    return role.title + u", "_s + role.from + u'–' + role.until;
}

ActorRole roleOf(const QString &text)
{
    static const QRegularExpression dated(
        uR"(^(.*?),\s*(\d{4}(?:-\d\d){0,2})?\s*(?:[–—-]\s*(\d{4}(?:-\d\d){0,2})?)?\s*$)"_s);
    const auto whole = text.simplified();
    const auto match = dated.match(whole);
    const bool hasDate = !match.captured(2).isEmpty() || !match.captured(3).isEmpty();
    if (!hasDate)
        return {whole, {}, {}};
    return {match.captured(1), match.captured(2), match.captured(3)};
}

} // namespace postil
