// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/tools/entities/crftrainer.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>
#include <random>

namespace postil {

static bool isPossible(int from, int to)
{
    return to == 0 || isFirstLabel(to) || (from != 0 && kindOfLabel(from) == kindOfLabel(to));
}

CrfTrainer::CrfTrainer(const EntityModel &lexicon, quint32 rows)
    : m_lexicon(lexicon)
    , m_mask(rows - 1)
    , m_weights(rows)
    , m_squares(rows)
{
    for (int from = 0; from < entityLabels; ++from) {
        for (int to = 0; to < entityLabels; ++to)
            m_transitions[from * entityLabels + to] = isPossible(from, to) ? 0.0F : -12.0F;
    }
}

static std::vector<int> labelsOf(const EntityTokens &tokens, const QList<LabelledText::Name> &names)
{
    std::vector<int> labels(tokens.list.size());
    for (const auto &name : names) {
        bool isFirst = true;
        for (qsizetype i = 0; i < tokens.list.size(); ++i) {
            if (!tokens.list[i].range.intersects(name.range))
                continue;
            labels[i] = firstLabelOf(name.kind) + (isFirst ? 0 : 1);
            isFirst = false;
        }
    }
    return labels;
}

void CrfTrainer::add(const QList<LabelledText> &corpus, float weight)
{
    FeatureList collected;
    for (const auto &labelled : corpus) {
        auto tokens = tokenise(labelled.text);
        const EntityFeatures features(tokens, m_lexicon);
        const auto labels = labelsOf(tokens, labelled.names);
        Chain chain;
        chain.weight = weight;
        for (qsizetype i = 0; i < tokens.list.size(); ++i) {
            if (!features.isCandidate(i))
                continue;
            collected.clear();
            features.collect(i, collected);
            std::vector<quint32> masked(collected.size());
            std::ranges::transform(
                collected, masked.begin(), [this](quint32 f) { return f & m_mask; });
            chain.features.push_back(std::move(masked));
            chain.labels.push_back(labels[i]);
            const bool ends = i + 1 == tokens.list.size() || !features.isCandidate(i + 1)
                || tokens.list[i + 1].startsSentence;
            if (ends)
                m_chains.push_back(std::exchange(chain, {{}, {}, weight}));
        }
    }
}

static void thin(std::vector<std::vector<quint32>> &features, float dropout, std::mt19937 &random)
{
    const auto limit = static_cast<quint32>(dropout * 4294967295.0);
    for (auto &list : features)
        std::erase_if(list, [&](quint32) { return random() < limit; });
}

void CrfTrainer::train(int epochs, float rate, float penalty, float dropout)
{
    std::mt19937 random(7);
    std::vector<size_t> order(m_chains.size());
    std::iota(order.begin(), order.end(), 0);
    std::vector<Row> sums(m_weights.size());
    const int firstKept = epochs / 2;
    for (int epoch = 0; epoch < epochs; ++epoch) {
        std::ranges::shuffle(order, random);
        for (const auto index : order) {
            Chain thinned = m_chains[index];
            thin(thinned.features, dropout, random);
            step(thinned, rate, penalty);
        }
        for (size_t row = 0; epoch >= firstKept && row < sums.size(); ++row)
            std::ranges::transform(sums[row], m_weights[row], sums[row].begin(), std::plus());
    }
    const auto kept = static_cast<float>(std::max(1, epochs - firstKept));
    for (size_t row = 0; row < sums.size(); ++row)
        std::ranges::transform(
            sums[row], m_weights[row].begin(), [kept](float sum) { return sum / kept; });
}

std::vector<CrfTrainer::Scores> CrfTrainer::scoresOf(const Chain &chain) const
{
    std::vector<Scores> scores(chain.features.size());
    for (size_t i = 0; i < scores.size(); ++i) {
        for (const auto feature : chain.features[i]) {
            for (size_t k = 0; k < 8; ++k)
                scores[i][k + 1] += m_weights[feature][k];
        }
    }
    return scores;
}

static float logSum(const std::array<float, entityLabels> &values)
{
    const float highest = *std::ranges::max_element(values);
    float sum = 0;
    for (const float value : values)
        sum += std::exp(value - highest);
    return highest + std::log(sum);
}

std::vector<CrfTrainer::Scores> CrfTrainer::forwardOf(const std::vector<Scores> &scores) const
{
    std::vector<Scores> forward(scores.size());
    for (size_t i = 0; i < scores.size(); ++i) {
        for (int to = 0; to < entityLabels; ++to) {
            Scores paths;
            for (int from = 0; from < entityLabels; ++from) {
                const float before = i > 0 ? forward[i - 1][from] : from == 0 ? 0.0F : -1e9F;
                paths[from] = before + transition(from, to);
            }
            forward[i][to] = logSum(paths) + scores[i][to];
        }
    }
    return forward;
}

std::vector<CrfTrainer::Scores> CrfTrainer::backwardOf(const std::vector<Scores> &scores) const
{
    std::vector<Scores> backward(scores.size());
    for (int k = 0; k < entityLabels; ++k)
        backward.back()[k] = transition(k, 0);
    for (size_t i = scores.size() - 1; i-- > 0;) {
        for (int from = 0; from < entityLabels; ++from) {
            Scores paths;
            for (int to = 0; to < entityLabels; ++to)
                paths[to] = transition(from, to) + scores[i + 1][to] + backward[i + 1][to];
            backward[i][from] = logSum(paths);
        }
    }
    return backward;
}

void CrfTrainer::step(const Chain &chain, float rate, float penalty)
{
    const auto scores = scoresOf(chain);
    const auto size = scores.size();
    const auto forward = forwardOf(scores);
    const auto backward = backwardOf(scores);
    Scores ends;
    for (int k = 0; k < entityLabels; ++k)
        ends[k] = forward[size - 1][k] + backward[size - 1][k];
    const float total = logSum(ends);
    std::vector<Scores> gradients(size);
    for (size_t i = 0; i < size; ++i) {
        for (int k = 0; k < entityLabels; ++k)
            gradients[i][k] = (k == chain.labels[i] ? 1.0F : 0.0F)
                - std::exp(forward[i][k] + backward[i][k] - total);
    }
    for (size_t i = 0; i <= size; ++i) {
        for (int from = 0; from < entityLabels; ++from) {
            for (int to = 0; to < entityLabels; ++to) {
                if ((i == 0 && from != 0) || (i == size && to != 0) || !isPossible(from, to))
                    continue;
                const float left = i == 0 ? 0 : forward[i - 1][from];
                const float right = i == size ? 0 : scores[i][to] + backward[i][to];
                const bool isGold = (i == 0 ? 0 : chain.labels[i - 1]) == from
                    && (i == size ? 0 : chain.labels[i]) == to;
                const float expected = std::exp(left + transition(from, to) + right - total);
                moveTransition(from, to, (isGold ? 1.0F : 0.0F) - expected, rate);
            }
        }
    }
    update(chain, gradients, rate, penalty);
}

void CrfTrainer::moveTransition(int from, int to, float gradient, float rate)
{
    const auto index = static_cast<size_t>(from * entityLabels + to);
    m_transitionSquares[index] += gradient * gradient;
    m_transitions[index] += rate * gradient / (std::sqrt(m_transitionSquares[index]) + 1.0F);
}

void CrfTrainer::update(
    const Chain &chain, const std::vector<Scores> &gradients, float rate, float penalty)
{
    for (size_t i = 0; i < gradients.size(); ++i) {
        for (const auto feature : chain.features[i]) {
            auto &weights = m_weights[feature];
            auto &squares = m_squares[feature];
            for (size_t k = 0; k < 8; ++k) {
                const float gradient = chain.weight * gradients[i][k + 1] - penalty * weights[k];
                squares[k] += gradient * gradient;
                weights[k] += rate * gradient / (std::sqrt(squares[k]) + 0.1F);
            }
        }
    }
}

QByteArray CrfTrainer::modelFile(
    const QList<EntityModel::LexiconSlot> &lexicon, float agreement, float outside) const
{
    float highest = 0;
    for (const auto &row : m_weights) {
        for (const auto weight : row)
            highest = std::max(highest, std::abs(weight));
    }
    EntityModel::Header header;
    header.lexiconSlots = static_cast<quint32>(lexicon.size());
    header.weightRows = m_mask + 1;
    header.scale = std::min(highest, 3.0F) / 127;
    header.agreement = agreement;
    header.outside = outside;
    header.transitions = m_transitions;
    QByteArray file(reinterpret_cast<const char *>(&header), sizeof header);
    file.append(reinterpret_cast<const char *>(lexicon.constData()),
        lexicon.size() * qsizetype(sizeof lexicon[0]));
    for (const auto &row : m_weights) {
        for (const auto weight : row)
            file.append(
                static_cast<char>(std::clamp(std::lround(weight / header.scale), -127L, 127L)));
    }
    return file;
}

} // namespace postil
