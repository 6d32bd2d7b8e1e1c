// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/text/foldedtext.h"
#include "core/text/words.h"

namespace postil {

/// A folded text with its words and an index of the runs of four words that stand in it once.
class IndexedText
{
public:
    static constexpr qsizetype runLength = 4;

    explicit IndexedText(QStringView source);

    const FoldedText &folded() const { return m_folded; }
    const QString &text() const { return m_folded.text(); }
    const Words &words() const { return m_words; }
    QStringView word(qsizetype i) const;

    /// The hash of the run that begins with a word; four words follow from there.
    quint64 runAt(qsizetype word) const;
    /// The first word of a run, −1 where the run is missing or repeated.
    qint32 findRun(quint64 hash) const { return m_slots[slotOf(hash)].word; }

private:
    struct Slot
    {
        quint64 hash = 0;
        qint32 word = -1;
    };

    size_t slotOf(quint64 hash) const;

    FoldedText m_folded;
    Words m_words;
    std::vector<Slot> m_slots; ///< a hash table, half empty
};

} // namespace postil
