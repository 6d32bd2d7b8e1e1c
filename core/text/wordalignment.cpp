// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/wordalignment.h"

namespace postil {

static constexpr qsizetype largestGap = 16'384; // old words × new words

WordAlignment::WordAlignment(const IndexedText &oldText, const IndexedText &newText)
    : m_newOf(oldText.words().size(), -1)
    , m_oldOf(newText.words().size(), -1)
    , m_budget(16 * qsizetype(m_newOf.size() + m_oldOf.size()) + 4 * largestGap)
{
    linkUniqueRuns(oldText, newText);
    growRuns(oldText.words(), newText.words());
    reclaimPlaces(oldText.words(), newText.words());
    fillGaps(oldText.words(), newText.words());
}

void WordAlignment::link(qsizetype oldWord, qsizetype newWord)
{
    m_newOf[oldWord] = qint32(newWord);
    m_oldOf[newWord] = qint32(oldWord);
}

void WordAlignment::unlink(TextRange oldWords)
{
    for (auto i = oldWords.start; i < oldWords.end; ++i) {
        if (m_newOf[i] >= 0)
            m_oldOf[m_newOf[i]] = -1;
        m_newOf[i] = -1;
    }
}

void WordAlignment::linkUniqueRuns(const IndexedText &oldText, const IndexedText &newText)
{
    constexpr auto runLength = IndexedText::runLength;
    for (qsizetype i = 0; i + runLength <= qsizetype(m_newOf.size()); ++i) {
        const auto hash = oldText.runAt(i);
        const auto j = newText.findRun(hash);
        if (j < 0 || oldText.findRun(hash) != i)
            continue;
        for (qsizetype k = 0; k < runLength; ++k) {
            if (m_newOf[i + k] < 0 && m_oldOf[j + k] < 0)
                link(i + k, j + k);
        }
    }
}

void WordAlignment::growRuns(const Words &oldWords, const Words &newWords)
{
    const auto grow = [&](qsizetype i, qsizetype step) {
        const auto j = m_newOf[i];
        if (j < 0 || m_newOf[i + step] >= 0 || j + step < 0
            || j + step >= qsizetype(newWords.size()))
            return;
        if (m_oldOf[j + step] < 0 && oldWords[i + step].hash == newWords[j + step].hash)
            link(i + step, j + step);
    };
    for (qsizetype i = 0; i + 1 < qsizetype(oldWords.size()); ++i)
        grow(i, 1);
    for (auto i = qsizetype(oldWords.size()) - 1; i > 0; --i)
        grow(i, -1);
}

/// A copy made of a passage (a teaser, a pull quote) may have words that the passage itself has
/// lost since, and is then taken for it. The passage's neighbours tell: where they stand side by
/// side around something alike, that is the passage.
void WordAlignment::reclaimPlaces(const Words &oldWords, const Words &newWords)
{
    const auto count = qsizetype(m_newOf.size());
    qsizetype before = -1; // the last linked word before the run
    for (qsizetype start = 0; start < count;) {
        if (m_newOf[start] < 0) {
            ++start;
            continue;
        }
        auto end = start + 1;
        while (end < count && m_newOf[end] == m_newOf[end - 1] + 1)
            ++end;
        auto after = end;
        while (after < count && m_newOf[after] < 0)
            ++after;
        const auto newBefore = before < 0 ? -1 : m_newOf[before];
        const auto newAfter = after < count ? m_newOf[after] : qsizetype(m_oldOf.size());
        const bool isElsewhere = m_newOf[start] < newBefore || m_newOf[start] > newAfter;
        if (isElsewhere && newBefore + 1 < newAfter)
            fillGap(oldWords, {before + 1, after}, newWords, {newBefore + 1, newAfter},
                (end - start + 1) / 2);
        before = end - 1;
        start = end;
    }
}

void WordAlignment::fillGaps(const Words &oldWords, const Words &newWords)
{
    qsizetype oldBefore = -1;
    qsizetype newBefore = -1;
    const auto oldCount = qsizetype(oldWords.size());
    const auto newCount = qsizetype(newWords.size());
    for (qsizetype i = 0; i <= oldCount; ++i) {
        const auto j = i < oldCount ? qsizetype(m_newOf[i]) : newCount;
        if (j < 0)
            continue;
        if (i > oldBefore + 1 && j > newBefore + 1)
            fillGap(oldWords, {oldBefore + 1, i}, newWords, {newBefore + 1, j}, 1);
        oldBefore = i;
        newBefore = j;
    }
}

/// Links the longest common subsequence of two gaps, if they are small and it has so many words at
/// least. Links that old words of the gap had elsewhere are given up for it.
void WordAlignment::fillGap(const Words &oldWords, TextRange oldGap, const Words &newWords,
    TextRange newGap, qsizetype least)
{
    const auto rows = oldGap.length();
    const auto columns = newGap.length();
    if (columns > largestGap || rows * columns > std::min(largestGap, m_budget))
        return;
    m_budget -= rows * columns;
    // lengths[r][c]: of the common subsequence of what follows row r and column c
    std::vector<quint16> lengths((rows + 1) * (columns + 1), 0);
    const auto at = [&](qsizetype r, qsizetype c) -> quint16 & {
        return lengths[r * (columns + 1) + c];
    };
    const auto isSame = [&](qsizetype r, qsizetype c) {
        return oldWords[oldGap.start + r].hash == newWords[newGap.start + c].hash
            && m_oldOf[newGap.start + c] < 0;
    };
    for (auto r = rows - 1; r >= 0; --r) {
        for (auto c = columns - 1; c >= 0; --c)
            at(r, c) = isSame(r, c) ? at(r + 1, c + 1) + 1 : std::max(at(r + 1, c), at(r, c + 1));
    }
    if (at(0, 0) < least)
        return;
    unlink(oldGap);
    for (qsizetype r = 0, c = 0; r < rows && c < columns && at(r, c) > 0;) {
        if (isSame(r, c))
            link(oldGap.start + r++, newGap.start + c++);
        else if (at(r + 1, c) >= at(r, c + 1))
            ++r;
        else
            ++c;
    }
}

std::vector<WordLink> WordAlignment::risingLinks(TextRange oldWords) const
{
    std::vector<qsizetype> lowestEnd; // old word that ends the best series of each length
    std::vector<qsizetype> previous(oldWords.length(), -1);
    for (auto i = oldWords.start; i < oldWords.end; ++i) {
        const auto j = newOf(i);
        if (j < 0)
            continue;
        const auto place =
            std::ranges::lower_bound(lowestEnd, j, {}, [&](qsizetype word) { return newOf(word); });
        if (place != lowestEnd.begin())
            previous[i - oldWords.start] = *(place - 1);
        if (place == lowestEnd.end())
            lowestEnd.push_back(i);
        else
            *place = i;
    }
    std::vector<WordLink> links(lowestEnd.size());
    auto word = lowestEnd.empty() ? -1 : lowestEnd.back();
    for (auto link = links.rbegin(); link != links.rend(); ++link) {
        *link = {word, newOf(word)};
        word = previous[word - oldWords.start];
    }
    return links;
}

} // namespace postil
