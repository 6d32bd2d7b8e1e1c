// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/boostedtrees.h"
#include "core/dom/domtree.h"

#include <QString>

namespace postil {

/// What could be the byline or the date of a page, and what speaks for and against it.
struct FactCandidate
{
    QString text; ///< the value
    QString key; ///< the same for values that mean the same
    NodeIndex node = NoNode; ///< where the page shows it, when it does
    std::vector<float> evidence; ///< the same columns for all candidates of a fact
};

/// Candidates by key: the same value from several sources is one candidate.
class FactCandidates
{
public:
    explicit FactCandidates(size_t columns) : m_columns(columns) { }

    /// The candidate of that key, added with this text when there is none.
    FactCandidate &at(const QString &key, const QString &text);
    QList<FactCandidate> &all() { return m_all; }
    const QList<FactCandidate> &all() const { return m_all; }

private:
    size_t m_columns;
    QList<FactCandidate> m_all;
};

/// The most likely candidate, the first of equals; nullptr when there is none or none reaches
/// `least`.
const FactCandidate *bestOf(
    const QList<FactCandidate> &candidates, const BoostedTrees &trees, float least = 0);

/// What was learned of the facts of pages. Made by tests/bench/clean/trainfacts.py.
struct FactModel
{
    BoostedTrees byline;
    BoostedTrees date;

    static FactModel fromBytes(QByteArrayView bytes);
    /// The one that is built in; read once.
    static const FactModel &builtIn();
};

} // namespace postil
