// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/wordtable.h"

namespace postil {

static constexpr quint32 emptyHash = 2166136261u;

static quint32 hashWith(quint32 hash, QChar c)
{
    const auto code = c.unicode();
    const auto lower =
        code < 128 ? (code >= u'A' && code <= u'Z' ? code + 32 : code) : c.toLower().unicode();
    return (hash ^ quint32(lower)) * 16777619u;
}

static quint32 mixed(quint32 hash)
{
    return hash ^ (hash >> 15);
}

quint32 wordHash(QStringView word, quint32 seed)
{
    auto hash = emptyHash ^ (seed * 0x9e3779b1u);
    for (const auto c : word)
        hash = hashWith(hash, c);
    return mixed(hash);
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
    auto hash = emptyHash;
    bool isInWord = false;
    for (qsizetype at = 0; at <= text.size() && hashes.size() < end; ++at) {
        if (at < text.size() && isWordCharacter(text[at])) {
            hash = hashWith(hash, text[at]);
            isInWord = true;
        } else if (isInWord) {
            hashes.push_back(mixed(hash));
            hash = emptyHash;
            isInWord = false;
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
