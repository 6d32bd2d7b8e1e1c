// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/entitytagger.h"
#include "tests/tools/entities/corpus.h"

#include <vector>

namespace postil {

/// Estimates the weights of the entity tagger: a linear-chain conditional random field with hashed
/// features, by stochastic gradient descent with AdaGrad steps and an L2 penalty.
class CrfTrainer
{
public:
    /// `lexicon` gives the classes; its weights are not read. `rows` is a power of two.
    CrfTrainer(const EntityModel &lexicon, quint32 rows);

    void add(const QList<LabelledText> &corpus, float weight);
    /// `dropout`: the share of features left out at each step, so that none is relied on alone. The
    /// weights are the mean over the second half of the rounds.
    void train(int epochs, float rate, float penalty, float dropout);

    /// The model file: header, lexicon, weights as bytes.
    QByteArray modelFile(
        const QList<EntityModel::LexiconSlot> &lexicon, float agreement, float outside) const;

private:
    using Row = std::array<float, 8>;
    using Scores = std::array<float, entityLabels>;
    struct Chain
    {
        std::vector<std::vector<quint32>> features;
        std::vector<int> labels;
        float weight = 1;
    };

    void step(const Chain &chain, float rate, float penalty);
    void update(
        const Chain &chain, const std::vector<Scores> &gradients, float rate, float penalty);
    std::vector<Scores> scoresOf(const Chain &chain) const;
    std::vector<Scores> forwardOf(const std::vector<Scores> &scores) const;
    std::vector<Scores> backwardOf(const std::vector<Scores> &scores) const;
    float transition(int from, int to) const
    {
        return m_transitions[static_cast<size_t>(from * entityLabels + to)];
    }
    void moveTransition(int from, int to, float gradient, float rate);

    const EntityModel &m_lexicon;
    quint32 m_mask;
    std::vector<Chain> m_chains;
    std::vector<Row> m_weights;
    std::vector<Row> m_squares; ///< sums of squared gradients
    std::array<float, entityLabels * entityLabels> m_transitions = {};
    std::array<float, entityLabels * entityLabels> m_transitionSquares = {};
};

} // namespace postil
