// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/annotation.h"

namespace postil {

/// How an actor stands to a concept.
enum class Stance : quint8
{
    Disagree,
    Neutral,
    Agree
};

/// A claim, demand or topic that actors take a stand on: "The harbour should close".
struct Concept
{
    ConceptId id;
    QString name;

    bool operator==(const Concept &) const = default;
};

/// That an actor takes a stand, with the words that show it.
struct Statement
{
    StatementId id;
    ArticleId article;
    TextRange range; ///< in the current text; where it was last, when the words are lost
    QString words; ///< as they were when it was made
    QuotationId quotation; ///< whose words they are; null for any other span
    ActorId actor; ///< null once the actor was deleted
    ConceptId about;
    Stance stance = Stance::Neutral;
    Seal seal = Seal::Intact;
    QDateTime created;

    bool operator==(const Statement &) const = default;
};

/// A statement with what lists and tables say of its article.
struct StatementInArticle
{
    Statement statement;
    qint64 number = 0; ///< of the article, as are the rest
    QString title;
    QString byline;
    QString siteName;
    QString publishedTime;

    bool operator==(const StatementInArticle &) const = default;
};

} // namespace postil
