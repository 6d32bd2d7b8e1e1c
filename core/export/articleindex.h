// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"
#include "core/model/paragraphnumbers.h"

#include <QHash>

namespace postil {

/// An actor with how often an article names and quotes it.
struct ActorCount
{
    Actor actor;
    qsizetype mentions = 0;
    qsizetype quotations = 0;

    bool operator==(const ActorCount &) const = default;
};

/// Looks up what exporters and lists say of an article. Rejected records do not exist for it. The
/// content must outlive it.
class ArticleIndex
{
public:
    explicit ArticleIndex(const ArticleContent &content);

    /// The actors that are mentioned or quoted, most often named first, then by name.
    QList<ActorCount> actors() const;
    /// What somebody said, by position; terms in marks only when a person vouched for them.
    QList<Quotation> speech() const;
    /// The same with every term.
    QList<Quotation> speechAndTerms() const;
    /// Name of the actor who speaks, else the words that name the speaker; empty when unknown.
    QString speakerOf(const Quotation &quotation) const;
    /// The words of each part, with their marks.
    QStringList partsOf(const Quotation &quotation) const;
    /// Numbers of the first and last paragraph of a range, as people cite them.
    QString paragraphsOf(TextRange range) const;
    /// Tags of the article, then those of its annotations, each once.
    QStringList tags() const;
    /// The words at a range; empty when it does not lie in the text.
    QString words(TextRange range) const;

private:
    const ArticleContent &m_content;
    ParagraphNumbers m_paragraphs;
    QHash<ActorId, Actor> m_actors;
};

} // namespace postil
