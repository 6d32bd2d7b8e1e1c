// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/indexedtext.h"

#include <bit>

namespace postil {

IndexedText::IndexedText(QStringView source)
    : m_folded(source)
    , m_words(wordsOf(m_folded.text()))
    , m_slots(std::bit_ceil(m_words.size() * 2 + 2))
{
    for (qsizetype i = 0; i + runLength <= qsizetype(m_words.size()); ++i) {
        const auto hash = runAt(i);
        auto &slot = m_slots[slotOf(hash)];
        slot.word = slot.hash == 0 ? qint32(i) : -1;
        slot.hash = hash;
    }
}

QStringView IndexedText::word(qsizetype i) const
{
    const auto range = m_words[i].range();
    return QStringView(text()).sliced(range.start, range.length());
}

quint64 IndexedText::runAt(qsizetype word) const
{
    quint64 hash = 1;
    for (auto i = word; i < word + runLength; ++i)
        hash = (std::rotl(hash, 19) + m_words[i].hash) * 0xD6E8FEB86659FD93ULL;
    return hash | 1; // 0 marks an empty slot
}

size_t IndexedText::slotOf(quint64 hash) const
{
    auto i = (hash >> 32) & (m_slots.size() - 1);
    while (m_slots[i].hash != 0 && m_slots[i].hash != hash)
        i = (i + 1) & (m_slots.size() - 1);
    return i;
}

} // namespace postil
