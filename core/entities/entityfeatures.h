// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/capitalrun.h"
#include "core/entities/entitymodel.h"
#include "core/entities/wordcontexts.h"

#include <QVarLengthArray>

namespace postil {

using FeatureList = QVarLengthArray<quint32, 200>;

/// Turns the tokens of one document into what the tagger weighs: the word, its neighbours, the
/// lexicon, the run of capitalised words it stands in, and what the rest of the document shows of
/// the same word. Built in one pass; only candidates are ever asked for.
class EntityFeatures
{
public:
    /// Looks up every token in the lexicon of `model` (filling their classes).
    EntityFeatures(EntityTokens &tokens, const EntityModel &model);

    /// Whether the token can be part of a name at all: written with a capital, or between such.
    bool isCandidate(qsizetype index) const { return !m_runs[index].isEmpty(); }
    /// Appends the features of a candidate.
    void collect(qsizetype index, FeatureList &features) const;

private:
    void lookUp(const EntityModel &model);
    void markPhrases(const EntityModel &model, qsizetype start);
    const EntityToken &at(qsizetype index) const { return m_tokens.at(index); }
    void collectWords(qsizetype index, FeatureList &features) const;
    void collectClasses(qsizetype index, FeatureList &features) const;
    void collectUsage(qsizetype index, FeatureList &features) const;
    void collectRun(qsizetype index, FeatureList &features) const;
    bool spells(qsizetype index, CapitalRun run) const;
    void collectDocument(qsizetype index, FeatureList &features) const;

    EntityTokens &m_tokens;
    QList<CapitalRun> m_runs;
    WordContexts m_contexts;
};

} // namespace postil
