// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/entities/actorresolver.h"
#include "core/quotes/clausereader.h"

#include <QHash>

namespace postil {

/// Maps the words that name a speaker to an actor; asked in the order of the text, because a
/// pronoun means whom the text spoke of last.
class SpeakerResolver
{
public:
    SpeakerResolver(const Document &document, const SentenceTokens &all,
        const ResolvedActors &resolved, const CueLexicon &lexicon);

    /// The actor that a phrase means; null when none is known. Logarithmic, a pronoun a bounded
    /// number of steps more, an unknown name linear in the actors.
    ActorId actorFor(const NounPhrase &phrase);
    /// The same for words that are no phrase, such as a label.
    ActorId actorAt(TextRange range) const;

private:
    enum class Gender : quint8
    {
        Unknown,
        Masculine,
        Feminine
    };

    void readGenders(const CueLexicon &lexicon);
    ActorId namedActor(const NounPhrase &phrase) const;
    ActorId explainedActor(const NounPhrase &phrase) const;
    ActorId bearerOf(const NounPhrase &phrase) const;
    ActorId inflectedActor(QStringView name) const;
    ActorId pronounActor(const Token &pronoun) const;
    bool isQuoted(qsizetype position) const;
    ActorId namedBefore(const Token &pronoun, qsizetype from) const;
    bool isNamedSince(ActorId actor, qsizetype from, qsizetype to) const;
    ActorId antecedent(const NounPhrase &relative) const;
    bool fits(const Token &pronoun, ActorId actor) const;
    qsizetype mentionBefore(qsizetype position) const;

    const Document &m_document;
    const SentenceTokens &m_all;
    const ResolvedActors &m_resolved;
    QHash<ActorId, Gender> m_genders;
    QHash<ActorId, ActorKind> m_kinds;
    QHash<QString, ActorId> m_names; ///< names, aliases and last names
    ActorId m_last; ///< the last speaker; null for one without a name
    bool m_hasLast = false;
    qsizetype m_lastPosition = 0;
};

} // namespace postil
