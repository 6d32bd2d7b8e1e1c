// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/factranker.h"

#include <QFile>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

FactCandidate &FactCandidates::at(const QString &key, const QString &text)
{
    const auto it = std::ranges::find(m_all, key, &FactCandidate::key);
    if (it != m_all.end())
        return *it;
    m_all.append({text, key, NoNode, std::vector<float>(m_columns)});
    return m_all.last();
}

const FactCandidate *bestOf(
    const QList<FactCandidate> &candidates, const BoostedTrees &trees, float least)
{
    std::vector<std::span<const float>> rows;
    for (const auto &candidate : candidates)
        rows.push_back(candidate.evidence);
    const auto likely = trees.probabilities(rows);
    const auto best = std::ranges::max_element(likely);
    return best == likely.end() || *best < least ? nullptr : &candidates[best - likely.begin()];
}

FactModel FactModel::fromBytes(QByteArrayView bytes)
{
    FactModel model;
    model.byline = BoostedTrees::fromBytes(bytes);
    model.date = BoostedTrees::fromBytes(bytes);
    return model;
}

const FactModel &FactModel::builtIn()
{
    static const FactModel model = [] {
        QFile file(u":/postil/models/facts.bin"_s);
        return fromBytes(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return model;
}

} // namespace postil
