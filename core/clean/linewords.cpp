// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/linewords.h"

#include "core/clean/phrases.h"

#include <cmath>

namespace postil {

std::vector<quint32> shortLineHashes(QStringView line)
{
    static constexpr qsizetype longest = 160;
    static constexpr size_t most = 24;
    if (line.size() > longest)
        return {};
    const auto words = wordHashes(line, most);
    auto hashes = words;
    for (size_t i = 0; i < words.size(); ++i) {
        if (words.size() <= 3)
            hashes.push_back(words[i] * 31 + 5);
        if (i + 1 < words.size())
            hashes.push_back(words[i] * 31 + words[i + 1]);
    }
    return hashes;
}

std::vector<quint32> linePhraseHashes(QStringView line)
{
    static constexpr size_t mostWords = 200;
    static constexpr size_t mostWhole = 8;
    const auto words = wordHashes(line, mostWords);
    std::vector<quint32> hashes;
    forEachPhrase(words, 0, [&](quint32 hash) { hashes.push_back(hash); });
    if (words.size() > mostWhole)
        return hashes;
    quint32 whole = 0;
    for (const auto word : words)
        whole = whole * 31 + word;
    hashes.push_back(phraseHash(PhraseRole::Whole, whole));
    return hashes;
}

float LineWords::ofShort(QStringView line) const
{
    const auto hashes = shortLineHashes(line);
    float sum = 0;
    for (const auto hash : hashes)
        sum += words.at(hash);
    return hashes.empty() ? 0 : sum / std::sqrt(float(hashes.size()));
}

float LineWords::ofPhrases(QStringView line) const
{
    const auto hashes = linePhraseHashes(line);
    float sum = 0;
    for (const auto hash : hashes)
        sum += phrases.at(hash);
    return sum / std::sqrt(float(hashes.size() + 3));
}

} // namespace postil
