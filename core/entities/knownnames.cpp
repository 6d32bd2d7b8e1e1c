// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/knownnames.h"

#include "core/entities/wordfolding.h"

#include <algorithm>

namespace postil {

// More actors of one name than this are not told apart anyway.
constexpr qsizetype mostNamesakes = 8;

KnownNames::KnownNames(const QList<Actor> &actors) : m_actors(actors)
{
    m_entries.reserve(actors.size() * 2);
    for (qsizetype i = 0; i < actors.size(); ++i) {
        const auto &name = actors[i].name;
        add(i, name);
        for (const auto &alias : actors[i].aliases)
            add(i, alias);
        const auto space = name.lastIndexOf(u' ');
        if (actors[i].kind == ActorKind::Person && space >= 0)
            m_families[foldedWord(QStringView(name).sliced(space + 1))].append(i);
    }
}

static quint32 joinedKey(const EntityTokens &tokens, qsizetype first, qsizetype last)
{
    auto key = tokens.list[first].word;
    for (auto i = first + 1; i <= last; ++i)
        key = joinedHash(key, tokens.list[i].word);
    return key;
}

void KnownNames::add(qsizetype actor, const QString &name)
{
    const auto tokens = tokenise(name);
    if (tokens.list.isEmpty())
        return;
    auto key = tokens.list.first().word;
    for (qsizetype i = 1; i < tokens.list.size(); ++i) {
        ++m_prefixes[key];
        key = joinedHash(key, tokens.list[i].word);
    }
    auto &entries = m_entries[key];
    if (entries.size() < mostNamesakes)
        entries.append({actor, name, tokens.folded});
}

bool KnownNames::isWrittenAlike(QStringView known, QStringView found)
{
    const auto isUpper = [](QChar unit) { return unit.isUpper(); };
    if (known.size() <= 4 && std::ranges::count_if(known, isUpper) > 1)
        return known == found;
    return !std::ranges::any_of(known, isUpper) || std::ranges::any_of(found, isUpper);
}

QList<KnownNames::Match> KnownNames::find(QStringView text, const EntityTokens &tokens) const
{
    QList<Match> matches;
    if (m_entries.isEmpty())
        return matches;
    for (qsizetype start = 0; start < tokens.list.size(); ++start) {
        auto key = tokens.list[start].word;
        Match longest{start, -1, 0};
        for (auto end = start;; ++end) {
            if (const auto found = m_entries.constFind(key); found != m_entries.cend()) {
                const auto from = tokens.list[start].range.start;
                const auto surface = text.sliced(from, tokens.list[end].range.end - from);
                const auto folded = QByteArrayView(tokens.folded)
                                        .sliced(tokens.list[start].folded,
                                            tokens.list[end].folded + tokens.list[end].foldedLength
                                                - tokens.list[start].folded);
                for (const auto &entry : *found) {
                    if (entry.folded == folded && isWrittenAlike(entry.name, surface)) {
                        longest = {start, end, entry.actor};
                        break;
                    }
                }
            }
            if (end + 1 == tokens.list.size() || !m_prefixes.contains(key))
                break;
            key = joinedHash(key, tokens.list[end + 1].word);
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
    qsizetype actor = -1;
    for (const auto &entry : m_entries.value(joinedKey(tokens, 0, tokens.list.size() - 1))) {
        if (entry.folded != tokens.folded || m_actors[entry.actor].kind != kind
            || entry.actor == actor)
            continue;
        if (actor >= 0)
            return -1;
        actor = entry.actor;
    }
    return actor;
}

} // namespace postil
