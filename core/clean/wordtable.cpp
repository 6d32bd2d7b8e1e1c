// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/wordtable.h"

namespace postil {

quint32 wordHash(QStringView word, quint32 seed)
{
    auto hash = 2166136261u ^ (seed * 0x9e3779b1u);
    for (const auto c : word) {
        const auto code = c.unicode();
        const auto lower =
            code < 128 ? (code >= u'A' && code <= u'Z' ? code + 32 : code) : c.toLower().unicode();
        hash = (hash ^ quint32(lower)) * 16777619u;
    }
    return hash ^ (hash >> 15);
}

/// Calls `visit(word)` for each run of letters and digits.
template <typename Visit> static void forEachWord(QStringView text, Visit visit)
{
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at].isLetterOrNumber()) {
            if (start < 0)
                start = at;
        } else if (start >= 0) {
            visit(text.sliced(start, at - start));
            start = -1;
        }
    }
}

std::vector<quint32> wordHashes(QStringView text, size_t most)
{
    std::vector<quint32> hashes;
    forEachWord(text, [&](QStringView word) {
        if (hashes.size() < most)
            hashes.push_back(wordHash(word));
    });
    return hashes;
}

} // namespace postil
