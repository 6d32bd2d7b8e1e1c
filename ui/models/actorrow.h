// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/articlecontent.h"

#include <QVariant>

namespace postil {

/// A line of the actors panel: a kind, or below it somebody of that kind.
struct ActorRow
{
    QByteArray key;
    ActorKind kind = ActorKind::Person;
    ActorId actor; ///< null for a kind, and for words that no actor is known for
    QString name;
    QString role;
    qsizetype count = 0; ///< of mentions; of a kind's actors
    State state = State::Suggested; ///< suggested as long as one mention is
    QList<MentionId> mentions; ///< in the order of the text; none for a kind
    QList<TextRange> places; ///< of each mention
    QString reason; ///< of the first mention

    bool isHeading() const { return mentions.isEmpty(); }
    bool isOpen() const { return !isHeading() && state == State::Suggested; }
    QVariant data(int role) const;
    bool operator==(const ActorRow &) const = default;
};

/// Which actors a panel is to show.
struct ActorFilter
{
    QString text; ///< in the name; empty for all
    std::optional<State> state; ///< none: all but the rejected
    std::optional<ActorKind> kind = {};
};

/// By kind; below each the most mentioned first.
QList<ActorRow> actorRows(const ArticleContent &content, const ActorFilter &filter = {});

/// How many rows without a filter, headings aside.
qsizetype actorCount(const ArticleContent &content);

/// "People", "Organisations", …
QString kindHeading(ActorKind kind);
/// "Person", "Organisation", …
QString kindName(ActorKind kind);

} // namespace postil
