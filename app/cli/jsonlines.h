// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "app/cli/console.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace postil {

/// Calls `each` with the object of every line of standard input, in order; what is no object is
/// reported with the number of its line and makes the exit code Failed.
template <typename Each> int forEachJsonLine(Each each)
{
    using namespace Qt::StringLiterals;
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return report(
            {ErrorCode::NotReadable, u"Standard input cannot be read."_s, input.errorString()});
    int code = Done;
    for (qsizetype number = 1;; ++number) {
        const auto line = input.readLine();
        if (line.isEmpty())
            return code;
        if (line.trimmed().isEmpty())
            continue;
        QJsonParseError error;
        const auto document = QJsonDocument::fromJson(line, &error);
        if (document.isObject())
            each(document.object());
        else
            code = report({ErrorCode::Malformed, u"Line %1 is no JSON object."_s.arg(number),
                error.errorString()});
    }
}

} // namespace postil
