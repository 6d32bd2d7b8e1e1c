// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/languagedetection.h"

#include <cld2/public/compact_lang_det.h>
#include <cld2/public/encodings.h>

namespace postil {

double likenessToLanguage(QStringView text)
{
    const auto bytes = text.first(std::min<qsizetype>(text.size(), 8'000)).toUtf8();
    CLD2::Language languages[3];
    int percent[3];
    double scores[3];
    int counted = 0;
    bool isReliable = false;
    CLD2::ExtDetectLanguageSummary(bytes.constData(), int(bytes.size()), false, nullptr,
        CLD2::UNKNOWN_ENCODING, CLD2::UNKNOWN_LANGUAGE, languages, percent, scores, &counted,
        &isReliable);
    if (languages[0] == CLD2::UNKNOWN_LANGUAGE || !isReliable)
        return 0;
    return std::min(2.0, scores[0] / 1000) * percent[0] / 100;
}

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
