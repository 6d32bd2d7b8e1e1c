// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/entitytagger.h"

#include "core/entities/wordclass.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace postil {

namespace {

using Scores = std::array<float, entityLabels>;

/// What the mentions of one word in a document add up to.
struct Evidence
{
    std::array<float, 5> kinds = {}; ///< outside, then each kind: sums of probabilities
    int count = 0;
};

class Tagger
{
public:
    Tagger(const EntityTokens &tokens, const EntityFeatures &features, const EntityModel &model)
        : m_tokens(tokens)
        , m_features(features)
        , m_model(model)
        , m_scores(tokens.list.size())
        , m_beliefs(tokens.list.size())
    {
        for (int i = 0; i < entityLabels * entityLabels; ++i)
            m_factors[i] = std::exp(model.header().transitions[i]);
    }

    QList<TaggedName> run()
    {
        forEachChain([this](qsizetype start, qsizetype end) {
            score(start, end);
            believe(start, end);
        });
        if (m_model.header().agreement > 0) {
            agree();
            forEachChain([this](qsizetype start, qsizetype end) { believe(start, end); });
        }
        forEachChain([this](qsizetype start, qsizetype end) { decode(start, end); });
        return m_names;
    }

private:
    float transition(int from, int to) const
    {
        return m_model.header().transitions[from * entityLabels + to];
    }
    float factor(int from, int to) const { return m_factors[from * entityLabels + to]; }

    /// Calls `each` for every longest run of neighbouring candidates: [start, end).
    template <typename Each> void forEachChain(Each each)
    {
        const auto size = m_tokens.list.size();
        for (qsizetype start = 0; start < size; ++start) {
            if (!m_features.isCandidate(start))
                continue;
            auto end = start + 1;
            while (end < size && m_features.isCandidate(end) && !m_tokens.list[end].startsSentence)
                ++end;
            each(start, end);
            start = end - 1;
        }
    }

    void score(qsizetype start, qsizetype end)
    {
        FeatureList features;
        for (auto i = start; i < end; ++i) {
            features.clear();
            m_features.collect(i, features);
            std::array<int, 8> sums = {};
            for (const auto feature : features) {
                const auto &row = m_model.weightsOf(feature);
                for (size_t k = 0; k < 8; ++k)
                    sums[k] += row[k];
            }
            m_scores[i][0] = m_model.header().outside;
            for (size_t k = 0; k < 8; ++k)
                m_scores[i][k + 1] = static_cast<float>(sums[k]) * m_model.header().scale;
        }
    }

    /// Probabilities of each label by the forward-backward algorithm.
    void believe(qsizetype start, qsizetype end)
    {
        QVarLengthArray<Scores, 32> local(end - start);
        QVarLengthArray<Scores, 32> forward(end - start);
        for (auto i = start; i < end; ++i) {
            const auto highest = *std::ranges::max_element(m_scores[i]);
            auto &factors = local[i - start];
            for (int k = 0; k < entityLabels; ++k)
                factors[k] = std::exp(m_scores[i][k] - highest);
            auto &sums = forward[i - start];
            for (int to = 0; to < entityLabels; ++to) {
                sums[to] = i == start ? factor(0, to) : 0;
                for (int from = 0; i > start && from < entityLabels; ++from)
                    sums[to] += forward[i - start - 1][from] * factor(from, to);
                sums[to] *= factors[to];
            }
            normalise(sums);
        }
        Scores backward;
        for (int k = 0; k < entityLabels; ++k)
            backward[k] = factor(k, 0);
        for (auto i = end - 1; i >= start; --i) {
            for (int k = 0; k < entityLabels; ++k)
                m_beliefs[i][k] = forward[i - start][k] * backward[k];
            normalise(m_beliefs[i]);
            Scores next = {};
            for (int from = 0; from < entityLabels; ++from) {
                for (int to = 0; to < entityLabels; ++to)
                    next[from] += factor(from, to) * local[i - start][to] * backward[to];
            }
            normalise(next);
            backward = next;
        }
    }

    static void normalise(Scores &scores)
    {
        float sum = 0;
        for (const auto score : scores)
            sum += score;
        const float share = sum > 0 ? 1 / sum : 0;
        for (auto &score : scores)
            score *= share;
    }

    static std::array<float, 5> kindsOf(const Scores &beliefs)
    {
        return {beliefs[0], beliefs[1] + beliefs[2], beliefs[3] + beliefs[4],
            beliefs[5] + beliefs[6], beliefs[7] + beliefs[8]};
    }

    bool isTelling(qsizetype index) const
    {
        const auto &token = m_tokens.list[index];
        return token.isCased() && token.shape != WordShape::Initial && token.range.length() > 1
            && !(token.classes & (WordClass::Connector | WordClass::Particle));
    }

    /// Each word leans towards the kinds that the same word has elsewhere.
    void agree()
    {
        QHash<quint32, Evidence> evidence;
        forEachChain([&](qsizetype start, qsizetype end) {
            for (auto i = start; i < end; ++i) {
                if (!isTelling(i))
                    continue;
                auto &found = evidence[m_tokens.list[i].word];
                const auto kinds = kindsOf(m_beliefs[i]);
                for (size_t k = 0; k < kinds.size(); ++k)
                    found.kinds[k] += kinds[k];
                ++found.count;
            }
        });
        forEachChain([&](qsizetype start, qsizetype end) {
            for (auto i = start; i < end; ++i) {
                if (!isTelling(i))
                    continue;
                const auto &found = evidence[m_tokens.list[i].word];
                if (found.count > 1)
                    lean(i, found);
            }
        });
    }

    void lean(qsizetype index, const Evidence &evidence)
    {
        const auto own = kindsOf(m_beliefs[index]);
        const float others = static_cast<float>(evidence.count - 1);
        const float weight = m_model.header().agreement * std::min(1.0F, (others + 1) / 4);
        const auto share = [&](size_t kind) {
            return (evidence.kinds[kind] - own[kind] + 0.05F) / (others + 0.25F);
        };
        for (size_t kind = 1; kind < 5; ++kind) {
            const float push = weight * std::log(share(kind) / share(0));
            m_scores[index][2 * kind - 1] += push;
            m_scores[index][2 * kind] += push;
        }
    }

    void decode(qsizetype start, qsizetype end)
    {
        QVarLengthArray<std::array<qint8, entityLabels>, 32> from(end - start);
        Scores best;
        for (int k = 0; k < entityLabels; ++k)
            best[k] = m_scores[start][k] + transition(0, k);
        for (auto i = start + 1; i < end; ++i) {
            Scores next;
            for (int to = 0; to < entityLabels; ++to) {
                int origin = 0;
                for (int k = 1; k < entityLabels; ++k) {
                    if (best[k] + transition(k, to) > best[origin] + transition(origin, to))
                        origin = k;
                }
                from[i - start][to] = static_cast<qint8>(origin);
                next[to] = best[origin] + transition(origin, to) + m_scores[i][to];
            }
            best = next;
        }
        int label = 0;
        for (int k = 1; k < entityLabels; ++k) {
            if (best[k] + transition(k, 0) > best[label] + transition(label, 0))
                label = k;
        }
        QVarLengthArray<int, 32> labels(end - start);
        for (auto i = end - 1; i >= start; --i) {
            labels[i - start] = label;
            label = i > start ? from[i - start][label] : 0;
        }
        append(start, labels);
    }

    void append(qsizetype start, const QVarLengthArray<int, 32> &labels)
    {
        for (qsizetype i = 0; i < labels.size(); ++i) {
            const int label = labels[i];
            if (label == 0)
                continue;
            const auto kind = kindOfLabel(label);
            const float belief = kindsOf(m_beliefs[start + i])[1 + static_cast<size_t>(kind)];
            const bool goesOn = !isFirstLabel(label) && i > 0 && labels[i - 1] != 0
                && kindOfLabel(labels[i - 1]) == kind;
            if (!goesOn) {
                m_names.append({start + i, start + i, kind, belief});
                continue;
            }
            m_names.last().last = start + i;
            m_names.last().certainty = std::min(m_names.last().certainty, belief);
        }
    }

    const EntityTokens &m_tokens;
    const EntityFeatures &m_features;
    const EntityModel &m_model;
    std::array<float, entityLabels * entityLabels> m_factors;
    QList<Scores> m_scores;
    QList<Scores> m_beliefs;
    QList<TaggedName> m_names;
};

} // namespace

QList<TaggedName> tagNames(
    const EntityTokens &tokens, const EntityFeatures &features, const EntityModel &model)
{
    return Tagger(tokens, features, model).run();
}

} // namespace postil
