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
    fillGaps(oldText.words(), newText.words());
}

void WordAlignment::link(qsizetype oldWord, qsizetype newWord)
{
    m_newOf[oldWord] = qint32(newWord);
    m_oldOf[newWord] = qint32(oldWord);
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
            fillGap(oldWords, {oldBefore + 1, i}, newWords, {newBefore + 1, j});
        oldBefore = i;
        newBefore = j;
    }
}

/// Links the longest common subsequence of two gaps, if they are small.
void WordAlignment::fillGap(
    const Words &oldWords, TextRange oldGap, const Words &newWords, TextRange newGap)
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
    for (qsizetype r = 0, c = 0; r < rows && c < columns && at(r, c) > 0;) {
        if (isSame(r, c))
            link(oldGap.start + r++, newGap.start + c++);
        else if (at(r + 1, c) >= at(r, c + 1))
            ++r;
        else
            ++c;
    }
}

} // namespace postil
