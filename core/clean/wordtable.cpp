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

static bool isWordCharacter(QChar c)
{
    const auto code = c.unicode();
    if (code < 128)
        return ((code | 32) >= u'a' && (code | 32) <= u'z') || (code >= u'0' && code <= u'9');
    return c.isLetterOrNumber();
}

void addWordHashes(QStringView text, size_t most, std::vector<quint32> &hashes)
{
    const auto end = hashes.size() + most;
    qsizetype start = -1;
    for (qsizetype at = 0; at <= text.size() && hashes.size() < end; ++at) {
        if (at < text.size() && isWordCharacter(text[at])) {
            if (start < 0)
                start = at;
        } else if (start >= 0) {
            hashes.push_back(wordHash(text.sliced(start, at - start)));
            start = -1;
        }
    }
}

std::vector<quint32> wordHashes(QStringView text, size_t most)
{
    std::vector<quint32> hashes;
    addWordHashes(text, most, hashes);
    return hashes;
}

} // namespace postil
