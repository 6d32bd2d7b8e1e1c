// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/nameagreement.h"

#include "core/entities/wordclass.h"
#include "core/entities/wordfolding.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace postil {

namespace {

// A name that is spread over a document must be this sure somewhere.
constexpr float leastCertainty = 0.6F;
constexpr qsizetype shortestWord = 4;
constexpr qsizetype shortestAcronym = 3;

struct Evidence
{
    int places = 0;
    int persons = 0;
};

class Agreement
{
public:
    Agreement(const EntityTokens &tokens, QList<TaggedName> &names)
        : m_tokens(tokens)
        , m_names(names)
        , m_isNamed(tokens.list.size())
    {
        for (const auto &token : tokens.list)
            if (token.isCased())
                m_capitalised.insert(token.word);
        for (const auto &name : names)
            std::fill(m_isNamed.begin() + name.first, m_isNamed.begin() + name.last + 1, true);
    }

    void run()
    {
        gather();
        for (auto &name : m_names) {
            if (name.first != name.last)
                continue;
            const bool isUnknownBody = name.kind == ActorKind::Organisation
                && !(at(name.first).classes & (WordClass::Organisation | WordClass::Acronym))
                && at(name.first).shape == WordShape::Capitalised;
            if ((name.kind == ActorKind::Person && isPlace(name.first))
                || (isUnknownBody && hasPeople(name.first)))
                name.kind = ActorKind::Place;
        }
        spread();
    }

private:
    const EntityToken &at(qsizetype index) const { return m_tokens.at(index); }

    void gather()
    {
        for (qsizetype i = 0; i < m_tokens.list.size(); ++i) {
            if (!at(i).isCased())
                continue;
            auto &evidence = m_evidence[at(i).word];
            evidence.places += isPlaceAt(i);
            evidence.persons += isPersonAt(i);
        }
        for (const auto &name : std::as_const(m_names)) {
            for (auto i = name.first;
                name.kind == ActorKind::Person && name.first < name.last && i <= name.last; ++i)
                ++m_evidence[at(i).word].persons;
        }
    }

    bool isPossessive(qsizetype index) const
    {
        return (at(index).mark == u'\'' || at(index).mark == u'’') && at(index).range.length() == 2;
    }

    /// "in Tamber", "Tamber's capital"
    bool isPlaceAt(qsizetype index) const
    {
        static const QSet<quint32> owned{stableHash("capital"), stableHash("coast"),
            stableHash("shore"), stableHash("border"), stableHash("parliament"),
            stableHash("economy"), stableHash("airport"), stableHash("port"), stableHash("harbour"),
            stableHash("harbor"), stableHash("streets"), stableHash("population"),
            stableHash("territory"), stableHash("neighbours"), stableHash("neighbors")};
        static const auto in = stableHash("in");
        if (isPossessive(index + 1))
            return owned.contains(at(index + 2).word);
        const auto &next = at(index + 1);
        const bool isCited = next.mark == u'(' || next.mark == u'&' // "in Hill and Brandt (1998)"
            || (next.classes & WordClass::Connector) || next.shape == WordShape::Digits;
        return at(index - 1).word == in && !next.isCased() && !isCited;
    }

    bool isPersonAt(qsizetype index) const
    {
        const auto &before = at(index - 1);
        constexpr quint32 names = WordClass::Title | WordClass::GivenName;
        return (before.isCased() && (before.classes & names) && !before.startsSentence)
            || (at(index + 1).classes & WordClass::Speech) || (before.classes & WordClass::Speech);
    }

    bool isPlace(qsizetype index) const
    {
        constexpr quint32 persons =
            WordClass::GivenName | WordClass::FamilyName | WordClass::Person | WordClass::Ordinary;
        const auto evidence = m_evidence.value(at(index).word);
        if ((at(index).classes & persons) || evidence.persons > 0)
            return false;
        return evidence.places > 0 || hasPeople(index);
    }

    /// "Tamber" where the text has "Tamberian", "Osteria" where it has "Osterian".
    bool hasPeople(qsizetype index) const
    {
        const auto word = m_tokens.foldedOf(at(index)).toByteArray();
        const auto stem = word.endsWith('a') ? word.chopped(1) : word;
        return std::ranges::any_of(
            QByteArrayList{word + "n", word + "ian", stem + "ian", word + "ese"},
            [this](
                const QByteArray &people) { return m_capitalised.contains(stableHash(people)); });
    }

    bool isSpreadable(qsizetype index) const
    {
        const auto &token = at(index);
        if (token.shape == WordShape::Upper) // an acronym, perhaps spelled like a word: "CAM"
            return token.range.length() >= shortestAcronym && !isUpperLine(index);
        constexpr quint32 words =
            WordClass::Ordinary | WordClass::Calendar | WordClass::Title | WordClass::Nationality;
        return token.isCased() && token.shape != WordShape::Initial
            && token.range.length() >= shortestWord && !(token.classes & words);
    }

    /// Whether the words beside are in capitals too, as in a heading.
    bool isUpperLine(qsizetype index) const
    {
        return at(index - 1).shape == WordShape::Upper || at(index + 1).shape == WordShape::Upper;
    }

    bool isOftenPlace(qsizetype index) const
    {
        const auto evidence = m_evidence.value(at(index).word);
        return evidence.places > 1 && evidence.persons == 0;
    }

    void spread()
    {
        QHash<quint32, TaggedName> kinds;
        for (const auto &name : std::as_const(m_names)) {
            const bool isSure = name.certainty >= leastCertainty
                || (name.kind == ActorKind::Place && isOftenPlace(name.first));
            const bool canSpread = name.first == name.last && isSure
                && name.kind != ActorKind::Other && isSpreadable(name.first);
            if (canSpread && !kinds.contains(at(name.first).word))
                kinds.insert(at(name.first).word, name);
        }
        QList<TaggedName> more;
        for (qsizetype i = 0; i < m_tokens.list.size(); ++i) {
            const bool isBehindOpening = at(i - 1).startsSentence
                && (at(i - 1).classes & (WordClass::Preposition | WordClass::Connector));
            const bool isAlone = (!at(i - 1).isCased() || isBehindOpening) && !at(i + 1).isCased();
            const bool isInside = at(i - 1).classes & WordClass::Particle; // "Paseo de Montejo"
            if (m_isNamed[i] || isInside || !isAlone || !isSpreadable(i))
                continue;
            if (const auto found = kinds.constFind(at(i).word); found != kinds.cend())
                more.append({i, i, found->kind, found->certainty});
        }
        m_names.append(more);
        std::ranges::stable_sort(m_names, {}, &TaggedName::first);
    }

    const EntityTokens &m_tokens;
    QList<TaggedName> &m_names;
    QList<bool> m_isNamed;
    QSet<quint32> m_capitalised;
    QHash<quint32, Evidence> m_evidence;
};

} // namespace

void agreeOverDocument(const EntityTokens &tokens, QList<TaggedName> &names)
{
    Agreement(tokens, names).run();
}

} // namespace postil
