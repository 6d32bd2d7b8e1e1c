// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/languagedetection.h"

#include <cld2/public/compact_lang_det.h>

namespace postil {

QString detectLanguage(QStringView text)
{
    const auto bytes = text.first(std::min<qsizetype>(text.size(), 20'000)).toUtf8();
    if (bytes.size() < 40)
        return {};
    bool isReliable = false;
    const auto language =
        CLD2::DetectLanguage(bytes.constData(), int(bytes.size()), true, &isReliable);
    if (!isReliable || language == CLD2::UNKNOWN_LANGUAGE)
        return {};
    const auto code = QString::fromLatin1(CLD2::LanguageCode(language));
    return code == QLatin1StringView("iw") ? QStringLiteral("he") : code;
}

} // namespace postil
