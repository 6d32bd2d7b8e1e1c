// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/wordcontexts.h"

#include "core/entities/wordclass.h"
#include "core/entities/wordfolding.h"

namespace postil {

namespace {

enum Context : quint32
{ // the order is part of the model: append only
    AfterTitle = 1,
    AfterGivenName = 2,
    BeforeSpeech = 4,
    AfterPreposition = 8,
    BeforeHead = 16,
    AfterSpeech = 32,
    BeforePossessive = 64,
    SeenLower = 128,
    SeenInside = 256,
    AfterThe = 512,
    AfterRole = 1024,
    BeforePlace = 2048,
    Alone = 4096,
    InBrackets = 8192,
    AfterCommaPlace = 16384,
    BeforeFamilyName = 32768,
};

const quint32 wordThe = stableHash("the");

/// "US" and "us" are two words, "KENYA" and "Kenya" one.
quint32 contextKey(const EntityToken &token)
{
    const bool isAcronym = token.shape == WordShape::Upper && token.range.length() <= 5;
    return isAcronym ? joinedHash(token.word, 2) : token.word;
}

quint32 contextOf(const EntityTokens &tokens, qsizetype index)
{
    const auto at = [&tokens](qsizetype i) -> const EntityToken & { return tokens.at(i); };
    const auto &before = at(index - 1);
    const auto &after = at(index + 1);
    quint32 context = at(index).startsSentence ? 0U : quint32(SeenInside);
    const auto add = [&context](bool is, quint32 bit) { context |= is ? bit : 0U; };
    add(before.classes & WordClass::Title, AfterTitle);
    add(before.isCased() && (before.classes & WordClass::GivenName), AfterGivenName);
    add(after.isCased() && (after.classes & WordClass::FamilyName), BeforeFamilyName);
    add(after.classes & WordClass::Speech, BeforeSpeech);
    add(before.classes & WordClass::Speech, AfterSpeech);
    add((before.classes & WordClass::Preposition) && before.shape == WordShape::Lower,
        AfterPreposition);
    add(after.isCased() && (after.classes & (WordClass::OrganisationHead | WordClass::Company)),
        BeforeHead);
    add((after.mark == u'\'' || after.mark == u'’') && after.range.length() == 2, BeforePossessive);
    add(before.word == wordThe, AfterThe);
    add((before.classes & WordClass::Role) && before.shape == WordShape::Lower, AfterRole);
    add(after.mark == u',' && (at(index + 2).classes & (WordClass::Country | WordClass::Region)),
        BeforePlace);
    add(before.mark == u',' && (at(index - 2).classes & (WordClass::City | WordClass::Town)),
        AfterCommaPlace);
    add(!before.isCased() && !after.isCased(), Alone);
    add(before.mark == u'(' && after.mark == u')', InBrackets);
    return context;
}

} // namespace

WordContexts::WordContexts(const EntityTokens &tokens)
{
    for (qsizetype i = 0; i < tokens.list.size(); ++i) {
        if (tokens.list[i].isCased())
            m_contexts[contextKey(tokens.list[i])] |= contextOf(tokens, i);
    }
    for (const auto &token : tokens.list) {
        if (token.shape != WordShape::Lower)
            continue;
        if (const auto found = m_contexts.find(token.word); found != m_contexts.end())
            *found |= SeenLower;
    }
}

quint32 WordContexts::of(const EntityToken &token) const
{
    return m_contexts.value(contextKey(token));
}

} // namespace postil
