// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/knownnames.h"

#include "core/entities/wordfolding.h"

#include <algorithm>

namespace postil {

// More actors of one name than this are not told apart anyway.
constexpr qsizetype mostNamesakes = 8;

KnownNames::KnownNames(const QList<Actor> &actors)
{
    m_actors.reserve(actors.size());
    learn(Inflection::None);
    for (const auto &actor : actors)
        add(actor);
}

void KnownNames::add(const Actor &actor)
{
    const auto index = m_actors.size();
    m_actors.append(actor);
    m_ids.insert(actor.id, index);
    for (const auto inflection : {Inflection::None, Inflection::Germanic, Inflection::Slavic}) {
        if (indexOf(inflection).isLearnt)
            add(index, inflection);
    }
    const auto space = actor.name.lastIndexOf(u' ');
    if (actor.kind == ActorKind::Person && space >= 0)
        m_families[foldedWord(QStringView(actor.name).sliced(space + 1))].append(index);
}

void KnownNames::learn(Inflection inflection)
{
    auto &index = m_indexes[static_cast<size_t>(inflection)];
    if (std::exchange(index.isLearnt, true))
        return;
    for (qsizetype i = 0; i < m_actors.size(); ++i)
        add(i, inflection);
}

static quint32 keyOf(const EntityTokens &tokens, qsizetype index, Inflection inflection)
{
    const auto &token = tokens.list[index];
    return inflection == Inflection::None ? token.word
                                          : stableHash(stemOf(tokens.foldedOf(token), inflection));
}

void KnownNames::add(qsizetype actor, Inflection inflection)
{
    add(actor, m_actors[actor].name, inflection);
    for (const auto &alias : m_actors[actor].aliases)
        add(actor, alias, inflection);
}

void KnownNames::add(qsizetype actor, const QString &name, Inflection inflection)
{
    const auto tokens = tokenise(name);
    if (tokens.list.isEmpty())
        return;
    auto &index = m_indexes[static_cast<size_t>(inflection)];
    auto key = keyOf(tokens, 0, inflection);
    for (qsizetype i = 1; i < tokens.list.size(); ++i) {
        index.beginnings.insert(key);
        key = joinedHash(key, keyOf(tokens, i, inflection));
    }
    auto &entries = index.entries[key];
    if (entries.size() < mostNamesakes)
        entries.append({actor, name});
}

bool KnownNames::isWrittenAlike(QStringView known, QStringView found)
{
    const auto isUpper = [](QChar unit) { return unit.isUpper(); };
    if (known.size() <= 4 && std::ranges::count_if(known, isUpper) > 1)
        return known == found;
    return !std::ranges::any_of(known, isUpper) || std::ranges::any_of(found, isUpper);
}

/// Whether the tokens are those of the name, word by word.
static bool isName(const QString &name, const EntityTokens &tokens, qsizetype first, qsizetype last,
    Inflection inflection)
{
    const auto known = tokenise(name);
    if (known.list.size() != last - first + 1)
        return false;
    for (auto i = first; i <= last; ++i) {
        if (stemOf(known.foldedOf(known.list[i - first]), inflection)
            != stemOf(tokens.foldedOf(tokens.list[i]), inflection))
            return false;
    }
    return true;
}

KnownNames::Match KnownNames::longestAt(
    qsizetype start, QStringView text, const EntityTokens &tokens, Inflection inflection) const
{
    const auto &index = indexOf(inflection);
    const bool isInflected = inflection != Inflection::None;
    Match longest{start, -1, 0, isInflected};
    auto key = keyOf(tokens, start, inflection);
    for (auto end = start;; ++end) {
        const auto found = index.entries.constFind(key);
        if (found != index.entries.cend()) {
            const auto from = tokens.list[start].range.start;
            const auto surface = text.sliced(from, tokens.list[end].range.end - from);
            const auto isMeant = [&](const Entry &entry) {
                return isWrittenAlike(entry.name, surface)
                    && isName(entry.name, tokens, start, end, inflection);
            };
            const auto meant = std::ranges::find_if(*found, isMeant);
            const bool isOther = isInflected && std::any_of(meant, found->cend(), [&](auto &entry) {
                return entry.actor != meant->actor && isMeant(entry);
            });
            if (meant != found->cend() && !isOther) {
                longest.last = end;
                longest.actor = meant->actor;
            }
        }
        if (end + 1 == tokens.list.size() || !index.beginnings.contains(key))
            return longest;
        key = joinedHash(key, keyOf(tokens, end + 1, inflection));
    }
}

QList<KnownNames::Match> KnownNames::find(
    QStringView text, const EntityTokens &tokens, Inflection inflection) const
{
    QList<Match> matches;
    if (m_actors.isEmpty())
        return matches;
    for (qsizetype start = 0; start < tokens.list.size(); ++start) {
        auto longest = longestAt(start, text, tokens, Inflection::None);
        if (inflection != Inflection::None && indexOf(inflection).isLearnt) {
            const auto inflected = longestAt(start, text, tokens, inflection);
            if (inflected.last > longest.last)
                longest = inflected;
        }
        if (longest.last < 0)
            continue;
        matches.append(longest);
        start = longest.last;
    }
    return matches;
}

qsizetype KnownNames::actorNamed(QStringView name, ActorKind kind) const
{
    const auto tokens = tokenise(name);
    if (tokens.list.isEmpty())
        return -1;
    auto key = tokens.list.first().word;
    for (qsizetype i = 1; i < tokens.list.size(); ++i)
        key = joinedHash(key, tokens.list[i].word);
    qsizetype actor = -1;
    for (const auto &entry : indexOf(Inflection::None).entries.value(key)) {
        if (m_actors[entry.actor].kind != kind || entry.actor == actor
            || !isName(entry.name, tokens, 0, tokens.list.size() - 1, Inflection::None))
            continue;
        if (actor >= 0)
            return -1;
        actor = entry.actor;
    }
    return actor;
}

} // namespace postil
