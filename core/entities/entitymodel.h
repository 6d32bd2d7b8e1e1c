// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>

#include <array>
#include <optional>

namespace postil {

/// The labels of the tagger: outside, and for each kind of name its first and its further tokens.
constexpr int entityLabels = 9;

/// Lexicon and weights of the entity tagger: a view on a flat file that is used where it lies, so
/// opening it costs nothing. Layout (little-endian): Header, lexicon slots {key, classes,
/// usage}, weight rows of eight signed bytes. Written by tests/tools/train_entities.
class EntityModel
{
public:
    struct Header
    {
        std::array<char, 8> magic = {'P', 'S', 'T', 'L', 'E', 'N', 'T', '3'};
        quint32 lexiconSlots = 0; ///< a power of two
        quint32 weightRows = 0; ///< a power of two
        float scale = 1; ///< of a weight byte
        float agreement = 0; ///< how much other mentions in the document count
        std::array<float, entityLabels * entityLabels> transitions = {}; ///< [from][to]
        float outside = 0; ///< added to the score of no name: below 0 finds more
        std::array<float, 16> reserved = {};
    };
    struct LexiconSlot
    {
        quint32 key = 0; ///< 0: empty
        quint32 classes = 0; ///< WordClass bits
        quint32 usage = 0; ///< UsageClass of a word; 0: unknown
    };
    /// Weights of the labels 1…8 for one feature; "outside" has none.
    using WeightRow = std::array<qint8, 8>;

    /// None when `bytes` is not such a file. `bytes` must stay where they are.
    static std::optional<EntityModel> fromBytes(QByteArrayView bytes);
    /// The model that is built in; opened on first use. Thread-safe.
    static const EntityModel &builtIn();

    /// Classes of a folded word, or of a phrase whose words' hashes were joined; 0 for unknown.
    quint32 classesOf(quint32 key) const { return entryOf(key).classes; }
    /// The entry of such a word or phrase; an empty one for unknown.
    const LexiconSlot &entryOf(quint32 key) const
    {
        auto slot = key & m_lexiconMask;
        while (m_lexicon[slot].key != key && m_lexicon[slot].key != 0)
            slot = (slot + 1) & m_lexiconMask;
        return m_lexicon[slot];
    }
    const WeightRow &weightsOf(quint32 feature) const { return m_weights[feature & m_weightMask]; }
    const Header &header() const { return *m_header; }

private:
    const Header *m_header = nullptr;
    const LexiconSlot *m_lexicon = nullptr;
    const WeightRow *m_weights = nullptr;
    quint32 m_lexiconMask = 0;
    quint32 m_weightMask = 0;
};

} // namespace postil
