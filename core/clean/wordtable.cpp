// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/wordtable.h"

namespace postil {

quint32 wordHash(QStringView word, quint32 seed)
{
    auto hash = 2166136261u ^ (seed * 0x9e3779b1u);
    for (const auto c : word) {
        const auto code = c.unicode();
        const auto lower = code < 128 ? (code >= u'A' && code <= u'Z' ? code + 32 : code)
                                      : c.toLower().unicode();
        hash = (hash ^ quint32(lower)) * 16777619u;
    }
    return hash ^ (hash >> 15);
}

} // namespace postil
