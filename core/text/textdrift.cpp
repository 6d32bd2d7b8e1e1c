// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/textdrift.h"

#include "core/text/letteralignment.h"

namespace postil {

static constexpr qsizetype nearWords = 8; // how far its surroundings are looked at
static constexpr qsizetype nearSlack = 24; // words that may have been added among them

TextDrift::TextDrift(const IndexedText &oldText, const IndexedText &newText)
    : m_oldText(oldText.text())
    , m_newText(newText.text())
    , m_oldWords(oldText.words())
    , m_newWords(newText.words())
    , m_alignment(oldText, newText)
{
}

std::optional<FollowedPassage> TextDrift::follow(TextRange passage) const
{
    const auto words = wordsWithin(m_oldWords, passage);
    if (words.isEmpty())
        return {};
    const auto links = linksWithin(words, passage.length() * 2 + 40);
    if (links.empty()) {
        const auto range = followReplaced(passage, words);
        return range ? std::optional(FollowedPassage{*range, 0, 1, 1}) : std::nullopt;
    }
    FollowedPassage found;
    found.range = {startIn(passage, words, links.front()), endIn(passage, words, links.back())};
    qsizetype keptLetters = 0;
    qsizetype allLetters = 0;
    for (const auto &link : links)
        keptLetters += m_oldWords[link.oldWord].range().length();
    for (auto i = words.start; i < words.end; ++i)
        allLetters += m_oldWords[i].range().length();
    found.kept = double(keptLetters) / double(allLetters);
    found.before = keptBefore(words.start, links.front().newWord);
    found.after = keptAfter(words.end - 1, links.back().newWord);
    return found;
}

/// Rising links that span at most `longest` units of the new text: strays far off are cut away.
std::vector<WordLink> TextDrift::linksWithin(TextRange words, qsizetype longest) const
{
    auto links = m_alignment.risingLinks(words);
    const auto span = [&](const WordLink &first, const WordLink &last) {
        return m_newWords[last.newWord].end - m_newWords[first.newWord].start;
    };
    for (int cuts = 0; !links.empty() && span(links.front(), links.back()) > longest; ++cuts) {
        constexpr int mostCuts = 64;
        if (cuts == mostCuts)
            return {}; // scattered all over
        size_t widest = 1;
        for (size_t i = 1; i < links.size(); ++i) {
            if (span(links[i - 1], links[i]) > span(links[widest - 1], links[widest]))
                widest = i;
        }
        if (widest * 2 > links.size())
            links.resize(widest);
        else
            links.erase(links.begin(), links.begin() + qsizetype(widest));
    }
    return links;
}

qsizetype TextDrift::startIn(TextRange passage, TextRange words, WordLink first) const
{
    const auto &newWord = m_newWords[first.newWord];
    if (first.oldWord == words.start)
        return newWord.start
            + std::max<qsizetype>(0, passage.start - m_oldWords[first.oldWord].start);
    auto oldFirst = words.start;
    while (
        oldFirst > 0 && words.start - oldFirst < nearWords && m_alignment.newOf(oldFirst - 1) < 0)
        --oldFirst;
    auto newFirst = qsizetype(first.newWord);
    const auto most = (first.oldWord - oldFirst) * 2 + 2;
    while (newFirst > 0 && first.newWord - newFirst < most && m_alignment.oldOf(newFirst - 1) < 0)
        --newFirst;
    if (newFirst == first.newWord)
        return newWord.start;
    const TextRange oldGap{m_oldWords[oldFirst].start, m_oldWords[first.oldWord].start};
    const TextRange newGap{m_newWords[newFirst].start, newWord.start};
    const LetterAlignment letters(m_oldText.sliced(oldGap.start, oldGap.length()),
        m_newText.sliced(newGap.start, newGap.length()));
    return newGap.start + letters.startOf(passage.start - oldGap.start);
}

qsizetype TextDrift::endIn(TextRange passage, TextRange words, WordLink last) const
{
    const auto &newWord = m_newWords[last.newWord];
    const auto &oldWord = m_oldWords[last.oldWord];
    if (last.oldWord == words.end - 1)
        return newWord.end - std::max<qsizetype>(0, oldWord.end - passage.end);
    const auto oldCount = qsizetype(m_oldWords.size());
    const auto newCount = qsizetype(m_newWords.size());
    auto oldLast = words.end - 1;
    while (oldLast + 1 < oldCount && oldLast - words.end < nearWords
        && m_alignment.newOf(oldLast + 1) < 0)
        ++oldLast;
    auto newLast = qsizetype(last.newWord);
    const auto most = (oldLast - last.oldWord) * 2 + 2;
    while (newLast + 1 < newCount && newLast - last.newWord < most
        && m_alignment.oldOf(newLast + 1) < 0)
        ++newLast;
    if (newLast == last.newWord)
        return newWord.end;
    const TextRange oldGap{oldWord.end, m_oldWords[oldLast].end};
    const TextRange newGap{newWord.end, m_newWords[newLast].end};
    const LetterAlignment letters(m_oldText.sliced(oldGap.start, oldGap.length()),
        m_newText.sliced(newGap.start, newGap.length()));
    return newGap.start + letters.endOf(passage.end - oldGap.start);
}

/// A passage none of whose words stayed, between words that did.
std::optional<TextRange> TextDrift::followReplaced(TextRange passage, TextRange words) const
{
    auto before = words.start - 1;
    auto after = words.end;
    while (before >= 0 && words.start - before < nearWords && m_alignment.newOf(before) < 0)
        --before;
    while (after < qsizetype(m_oldWords.size()) && after - words.end < nearWords
        && m_alignment.newOf(after) < 0)
        ++after;
    if (before < 0 || after >= qsizetype(m_oldWords.size()))
        return {};
    const auto newBefore = m_alignment.newOf(before);
    const auto newAfter = m_alignment.newOf(after);
    const auto added = newAfter - newBefore - 1;
    if (newBefore < 0 || newAfter < 0 || added < 1 || added > (after - before) * 2)
        return {};
    const TextRange oldGap{m_oldWords[before].end, m_oldWords[after].start};
    const TextRange newGap{m_newWords[newBefore].end, m_newWords[newAfter].start};
    const LetterAlignment letters(m_oldText.sliced(oldGap.start, oldGap.length()),
        m_newText.sliced(newGap.start, newGap.length()));
    const TextRange found{newGap.start + letters.startOf(passage.start - oldGap.start),
        newGap.start + letters.endOf(passage.end - oldGap.start)};
    return found.isEmpty() ? std::nullopt : std::optional(found);
}

double TextDrift::keptBefore(qsizetype oldWord, qsizetype newWord) const
{
    const auto count = std::min(oldWord, nearWords);
    qsizetype kept = 0;
    for (auto i = oldWord - count; i < oldWord; ++i) {
        const auto j = m_alignment.newOf(i);
        kept += j >= 0 && j < newWord && newWord - j <= oldWord - i + nearSlack;
    }
    return count == 0 ? 1 : double(kept) / double(count);
}

double TextDrift::keptAfter(qsizetype oldWord, qsizetype newWord) const
{
    const auto count = std::min(qsizetype(m_oldWords.size()) - oldWord - 1, nearWords);
    qsizetype kept = 0;
    for (auto i = oldWord + 1; i <= oldWord + count; ++i) {
        const auto j = m_alignment.newOf(i);
        kept += j > newWord && j - newWord <= i - oldWord + nearSlack;
    }
    return count == 0 ? 1 : double(kept) / double(count);
}

double TextDrift::shareKnown(TextRange newRange) const
{
    const auto words = wordsWithin(m_newWords, newRange);
    qsizetype known = 0;
    qsizetype all = 0;
    for (auto i = words.start; i < words.end; ++i) {
        const auto letters = m_newWords[i].range().length();
        all += letters;
        known += m_alignment.oldOf(i) >= 0 ? letters : 0;
    }
    return all == 0 ? 0 : double(known) / double(all);
}

} // namespace postil
