// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <array>
#include <vector>

namespace postil {

/// A learned weight for each word by its hash: how much it speaks for (above 0) or against the
/// body.
template <size_t size> struct WeightTable
{
    static constexpr size_t Size = size;

    std::array<qint8, Size> weights{}; ///< in 32nds of a natural logarithm of odds

    float at(quint32 hash) const { return float(weights[hash % Size]) / 32; }
};

using WordTable = WeightTable<1 << 14>;
using PhraseTable = WeightTable<1 << 17>;

/// For each type of page and each word of classes, how much it speaks for the type.
struct TypeTable
{
    static constexpr size_t Size = 1 << 12;
    static constexpr size_t Types = 6;

    std::array<std::array<qint8, Types>, Size> weights{}; ///< in 32nds
};

/// All learned weights of words.
struct PageWords
{
    WordTable names; ///< of classes and ids around a block
    WordTable words; ///< of short texts
    WordTable paths; ///< of classes and ids around a block, learned together
    PhraseTable phrases; ///< of words and pairs of words, learned together
    TypeTable types;
};

/// Hash of a word without regard to case; `seed` tells kinds of words apart.
quint32 wordHash(QStringView word, quint32 seed = 0);

/// Hashes of the runs of letters and digits, at most so many.
std::vector<quint32> wordHashes(QStringView text, size_t most);
/// The same, put behind what is in `hashes`.
void addWordHashes(QStringView text, size_t most, std::vector<quint32> &hashes);

/// Calls `visit(word)` for the parts of a class or id: "postBody-main" → "post", "Body", "main".
template <typename Visit> void forEachNamePart(QStringView name, Visit visit)
{
    const auto isLetter = [](QChar c) {
        const auto code = c.unicode();
        return code < 128 ? (code | 32) >= u'a' && (code | 32) <= u'z' : c.isLetter();
    };
    const auto isUpper = [](QChar c) {
        return c.unicode() < 128 ? c >= u'A' && c <= u'Z' : c.isUpper();
    };
    qsizetype start = 0;
    for (qsizetype at = 0; at <= name.size(); ++at) {
        const auto isLower = [&](qsizetype i) { return name[i] >= u'a' && name[i] <= u'z'; };
        const bool isEnd = at == name.size() || !isLetter(name[at]);
        const bool isHump = !isEnd && at > start && isUpper(name[at]) && isLower(at - 1);
        if (!isEnd && !isHump)
            continue;
        if (at - start > 1 && at - start < 20)
            visit(name.sliced(start, at - start));
        start = isHump ? at : at + 1;
    }
}

} // namespace postil
