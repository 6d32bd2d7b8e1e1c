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
    const FactCandidate *found = nullptr;
    for (const auto &candidate : candidates) {
        const auto likely = trees.probability(candidate.evidence);
        if (likely < least || (found && likely <= least))
            continue;
        least = likely;
        found = &candidate;
    }
    return found;
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
