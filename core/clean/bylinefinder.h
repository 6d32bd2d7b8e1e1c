// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/clean/bylineevidence.h"

namespace postil {

/// Finds all that could be the byline of a page: what it declares, and what it shows.
class BylineFinder
{
public:
    BylineFinder(const PageFacts &facts, const QString &siteName);
    FactCandidates found();

private:
    using Source = BylineEvidence::Column;

    FactCandidate *add(const QString &names, Source source);
    void addDeclared(const QStringList &texts, Source source);
    void addAsWritten(const QString &text, Source source);
    void addMeta();
    void addSite();

    void addMarked(NodeIndex node);
    void addBox(NodeIndex box);
    void addJoined();
    void addWritten();
    void addWrittenAt(NodeIndex node, const QString &text);
    void addNearDate();
    void addPortraits();
    void addBare();
    void addCopyright();
    void addShown(const QString &names, Source source, NodeIndex node);
    void see(NodeIndex node, FactCandidate &candidate);

    const PageFacts &m_facts;
    QString m_siteName;
    FactCandidates m_found{BylineEvidence::Count};
};

/// The names in a text, joined by ", "; `isDeclared` when it is known to hold nothing else. Empty
/// when it holds none.
QString namesIn(const QString &text, bool isDeclared = false);

} // namespace postil
