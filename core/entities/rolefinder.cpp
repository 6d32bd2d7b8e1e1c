// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/rolefinder.h"

#include "core/entities/entitymodel.h"
#include "core/entities/wordclass.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

// A role is short; more than this is a clause.
constexpr qsizetype longestRole = 8;

RoleFinder::RoleFinder(const Document &document, const QList<Mention> &mentions)
    : m_document(document)
{
    if (mentions.isEmpty())
        return;
    m_tokens = tokenise(document.text());
    for (auto &token : m_tokens.list)
        token.classes = EntityModel::builtIn().classesOf(token.word);
}

qsizetype RoleFinder::tokenAt(qsizetype position) const
{
    const auto found = std::ranges::lower_bound(
        m_tokens.list, position, {}, [](const EntityToken &token) { return token.range.start; });
    return found - m_tokens.list.begin();
}

QString RoleFinder::textBetween(qsizetype first, qsizetype last) const
{
    return m_document.textOf({m_tokens.list[first].range.start, m_tokens.list[last].range.end})
        .toString();
}

QString RoleFinder::roleOf(const Mention &mention) const
{
    const auto before = roleBefore(tokenAt(mention.range.start));
    return before.isEmpty() ? roleAfter(tokenAt(mention.range.end)) : before;
}

static bool isRoleHead(const EntityToken &token)
{
    return token.classes & (WordClass::Title | WordClass::Role | WordClass::NounPerson);
}

/// Adjectives of offices; any other word in lower case is no part of a role unless it is a noun.
static bool isOfficial(QByteArrayView folded)
{
    static constexpr QByteArrayView adjectives[] = {"acting", "affairs", "civil", "criminal",
        "deputy", "domestic", "economic", "environmental", "federal", "financial", "foreign",
        "former", "general", "human", "incoming", "interim", "interior", "international", "junior",
        "late", "legal", "local", "military", "municipal", "national", "naval", "nuclear",
        "opposition", "outgoing", "permanent", "political", "presidential", "prime", "principal",
        "public", "regional", "retired", "rights", "ruling", "senior", "social", "special", "state",
        "veteran", "vice"};
    return std::ranges::binary_search(adjectives, folded);
}

static bool goesOnBefore(const EntityToken &token)
{
    constexpr quint32 stops =
        WordClass::Connector | WordClass::Preposition | WordClass::Speech | WordClass::Calendar;
    return token.shape != WordShape::Punctuation && token.shape != WordShape::Digits
        && !(token.classes & stops);
}

QString RoleFinder::roleBefore(qsizetype token) const
{
    const auto last = token - 1;
    if (last < 0 || m_tokens.list[std::min(token, m_tokens.list.size() - 1)].startsSentence
        || !isRoleHead(m_tokens.list[last]) || !goesOnBefore(m_tokens.list[last]))
        return {};
    auto first = last;
    constexpr quint32 noun = WordClass::Title | WordClass::Role | WordClass::Nationality
        | WordClass::Country | WordClass::OrganisationHead | WordClass::NounGroup
        | WordClass::Region | WordClass::City | WordClass::NounPlace | WordClass::NounThing;
    while (first > 0 && last - first < longestRole - 1 && !m_tokens.list[first].startsSentence) {
        const auto &next = m_tokens.list[first - 1];
        const bool isJoined = !m_tokens.list[first].isSpaced;
        if (isJoined || !goesOnBefore(next)
            || (next.shape == WordShape::Lower && !(next.classes & noun)
                && !isOfficial(m_tokens.foldedOf(next))))
            break;
        --first;
    }
    if (!m_tokens.list[first].isSpaced && first > 0) // the rest of "well-known"
        ++first;
    return first <= last ? textBetween(first, last) : QString();
}

QString RoleFinder::roleAfter(qsizetype token) const
{
    const auto size = m_tokens.list.size();
    if (token + 2 >= size || m_tokens.list[token].mark != u',')
        return {};
    auto first = token + 1;
    if (const auto word = m_tokens.foldedOf(m_tokens.list[first]);
        word == "the" || word == "a" || word == "an")
        ++first;
    bool hasHead = false;
    for (auto i = first; i < size && i - first <= longestRole; ++i) {
        const auto &next = m_tokens.list[i];
        if (next.shape == WordShape::Punctuation && next.mark != u'-' && next.mark != u'’'
            && next.mark != u'\'')
            return hasHead && (next.mark == u',' || next.mark == u'.') && i > first
                ? textBetween(first, i - 1)
                : QString();
        if (next.classes & WordClass::Speech)
            return {};
        hasHead = hasHead || (next.classes & WordClass::Role);
    }
    return {};
}

} // namespace postil
