// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QtTypes>

#include <algorithm>
#include <bit>
#include <span>

namespace postil {

/// What a word or a pair of words is in a block; hashes of the same word in other roles differ.
enum class PhraseRole : quint32
{
    Opening = 1,
    First,
    Last,
    Middle,
    Form,
    Whole ///< all words of a short line
};

/// Mixes well enough for the low bits to be used.
inline quint32 phraseHash(PhraseRole role, quint32 words)
{
    const auto mixed = (words + quint32(role) * 0x9e3779b1u) * 0x85ebca6bu;
    return mixed ^ (mixed >> 15);
}

/// Calls `visit` with a hash for each word and pair of words at the beginning and the end of a
/// block, each word in its middle (not of all long ones), and for its kind with its length. `words`
/// are the hashes of its words in turn.
template <typename Visit>
void forEachPhrase(std::span<const quint32> words, quint32 kind, Visit visit)
{
    constexpr size_t Opening = 14;
    constexpr size_t Ending = 8;
    constexpr size_t Middle = 60;
    const auto pair = [&](PhraseRole role, size_t at) {
        visit(phraseHash(role, words[at] * 31 + words[at + 1] * 7 + 5));
    };
    const auto opening = std::min(words.size(), Opening);
    for (size_t at = 0; at < opening; ++at) {
        visit(phraseHash(PhraseRole::Opening, words[at]));
        if (at + 1 < opening)
            pair(PhraseRole::Opening, at);
    }
    if (opening > 0)
        visit(phraseHash(PhraseRole::First, words[0]));
    if (opening > 1)
        pair(PhraseRole::First, 0);
    const auto ending = std::max(opening, words.size() - std::min(words.size(), Ending));
    for (auto at = opening; at < std::min(ending, opening + Middle); ++at)
        visit(phraseHash(PhraseRole::Middle, words[at]));
    for (auto at = ending; at + 1 < words.size(); ++at) {
        visit(phraseHash(PhraseRole::Last, words[at + 1]));
        pair(PhraseRole::Last, at);
    }
    visit(phraseHash(PhraseRole::Form, kind * 8 + std::min(6, int(std::bit_width(words.size())))));
}

} // namespace postil
