// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/letteralignment.h"

namespace postil {

static constexpr qsizetype largestProduct = 16'384;

static bool isInWord(QStringView text, qsizetype border)
{
    return border > 0 && border < text.size() && text[border - 1].isLetterOrNumber()
        && text[border].isLetterOrNumber();
}

static int replacementCost(QChar a, QChar b)
{
    if (a == b)
        return 0;
    return a.isLetterOrNumber() == b.isLetterOrNumber() ? 1 : 3;
}

LetterAlignment::LetterAlignment(QStringView before, QStringView after)
    : m_before(before)
    , m_after(after)
    , m_newOf(before.size(), -1)
{
    const auto rows = before.size();
    const auto columns = after.size();
    if (columns == 0)
        return;
    if (rows > largestProduct / columns) {
        for (qsizetype i = 0; i < rows; ++i)
            m_newOf[i] = i * columns / rows;
        return;
    }
    std::vector<quint16> costs((rows + 1) * (columns + 1)); // of what follows row and column
    const auto at = [&](qsizetype r, qsizetype c) -> quint16 & {
        return costs[r * (columns + 1) + c];
    };
    for (auto r = rows; r >= 0; --r) {
        for (auto c = columns; c >= 0; --c) {
            if (r == rows || c == columns) {
                at(r, c) = quint16(rows - r + columns - c);
                continue;
            }
            at(r, c) = quint16(std::min({at(r + 1, c + 1) + replacementCost(before[r], after[c]),
                at(r + 1, c) + 1, at(r, c + 1) + 1}));
        }
    }
    trace(costs);
}

void LetterAlignment::trace(const std::vector<quint16> &costs)
{
    const auto rows = m_before.size();
    const auto columns = m_after.size();
    const auto at = [&](qsizetype r, qsizetype c) { return costs[r * (columns + 1) + c]; };
    for (qsizetype r = 0, c = 0; r < rows && c < columns;) {
        if (at(r, c) == at(r + 1, c + 1) + replacementCost(m_before[r], m_after[c]))
            m_newOf[r++] = c++;
        else if (at(r, c) == at(r + 1, c) + 1)
            ++r;
        else
            ++c;
    }
}

qsizetype LetterAlignment::startOf(qsizetype offset) const
{
    auto unit = offset;
    while (unit < m_before.size() && (m_newOf[unit] < 0 || m_before[unit].isSpace()))
        ++unit;
    auto found = unit < m_before.size() ? m_newOf[unit] : m_after.size();
    while (!isInWord(m_before, offset) && isInWord(m_after, found))
        --found;
    while (found < m_after.size() && m_after[found].isSpace())
        ++found;
    return found;
}

qsizetype LetterAlignment::endOf(qsizetype offset) const
{
    auto unit = std::min(offset, m_before.size()) - 1;
    while (unit >= 0 && (m_newOf[unit] < 0 || m_before[unit].isSpace()))
        --unit;
    auto found = unit >= 0 ? m_newOf[unit] + 1 : 0;
    while (!isInWord(m_before, offset) && isInWord(m_after, found))
        ++found;
    while (found > 0 && m_after[found - 1].isSpace())
        --found;
    return found;
}

} // namespace postil
