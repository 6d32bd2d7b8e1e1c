// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/mentionfinder.h"

#include "core/entities/entitytagger.h"
#include "core/entities/wordclass.h"

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

namespace {

// A name of which the tagger is less sure than this is left out.
constexpr float leastCertainty = 0.25F;

/// A name by its tokens, wherever it came from.
struct Candidate
{
    TaggedName name;
    QString reason;
    bool isKnown = false;
    ActorId actor; ///< of a known name with another ending than it is known by
};

class Finder
{
public:
    Finder(const Document &document, const QString &language, const KnownNames &known)
        : m_document(document)
        , m_known(known)
        , m_inflection(inflectionOf(language))
        , m_tokens(tokenise(document.text()))
        , m_features(m_tokens, EntityModel::builtIn())
    {
    }

    QList<Mention> run()
    {
        for (const auto &match : m_known.find(m_document.text(), m_tokens, m_inflection))
            addKnown(match);
        for (const auto &name : tagNames(m_tokens, m_features, EntityModel::builtIn()))
            addTagged(name);
        return mentions();
    }

private:
    const EntityToken &token(qsizetype index) const { return m_tokens.list[index]; }
    QStringView wordOf(qsizetype index) const { return m_document.textOf(token(index).range); }

    void addKnown(const KnownNames::Match &match)
    {
        const auto &actor = m_known.actors()[match.actor];
        const auto reason = match.isInflected ? u"inflected name of the known actor %1"_s
                                              : u"name of the known actor %1"_s;
        m_candidates.append({{match.first, match.last, actor.kind, 1}, reason.arg(actor.name), true,
            match.isInflected ? actor.id : ActorId()});
    }

    void addTagged(TaggedName name)
    {
        if (name.kind == ActorKind::Other || name.certainty < leastCertainty)
            return;
        trim(name);
        if (name.first <= name.last)
            m_candidates.append({name, reasonFor(name), false, {}});
    }

    /// Marks at both ends, "the", "'s"; titles before a person's name.
    void trim(TaggedName &name) const
    {
        while (name.first <= name.last && isOutside(name.last))
            --name.last;
        while (name.first <= name.last
            && (isOutside(name.first)
                || wordOf(name.first).compare(u"the", Qt::CaseInsensitive) == 0))
            ++name.first;
        while (name.kind == ActorKind::Person && name.first < name.last && isTitle(name.first)) {
            ++name.first;
            while (name.first < name.last && isOutside(name.first))
                ++name.first;
        }
    }

    bool isOutside(qsizetype index) const { return token(index).shape == WordShape::Punctuation; }

    bool isTitle(qsizetype index) const
    {
        const auto classes = token(index).classes;
        return (classes & WordClass::Title)
            && !(classes & (WordClass::GivenName | WordClass::FamilyName))
            && (classes & (WordClass::Role | WordClass::NounPerson | WordClass::Ordinary));
    }

    QString reasonFor(const TaggedName &name) const
    {
        quint32 classes = token(name.first).phraseBegin;
        if (name.first == name.last)
            classes |= token(name.first).classes;
        const auto sure = u"%1 % certain"_s.arg(qRound(name.certainty * 100));
        if (name.kind == ActorKind::Person && name.first > 0 && isTitle(name.first - 1))
            return u"“%1” before the name; %2"_s.arg(wordOf(name.first - 1), sure);
        if (name.kind == ActorKind::Person && (token(name.first).classes & WordClass::GivenName))
            return u"“%1” is a given name; %2"_s.arg(wordOf(name.first), sure);
        if (name.kind == ActorKind::Place && (classes & WordClass::Country))
            return u"a country; "_s + sure;
        if (name.kind == ActorKind::Place
            && (classes & (WordClass::City | WordClass::Town | WordClass::Region)))
            return u"a place on the map; "_s + sure;
        if (name.kind == ActorKind::Organisation
            && (classes & (WordClass::Organisation | WordClass::Acronym | WordClass::Media)))
            return u"an organisation in the lexicon; "_s + sure;
        for (auto i = name.first; name.kind == ActorKind::Organisation && i <= name.last; ++i) {
            if (token(i).classes & (WordClass::OrganisationHead | WordClass::Company))
                return u"“%1” in the name; %2"_s.arg(wordOf(i), sure);
        }
        return u"written and used like a name; "_s + sure;
    }

    QList<Mention> mentions()
    {
        std::ranges::stable_sort(m_candidates, [](const Candidate &a, const Candidate &b) {
            const auto lengthA = a.name.last - a.name.first;
            const auto lengthB = b.name.last - b.name.first;
            return std::tuple(a.name.first, -lengthA, !a.isKnown)
                < std::tuple(b.name.first, -lengthB, !b.isKnown);
        });
        QList<Mention> mentions;
        qsizetype end = -1;
        for (qsizetype i = 0; i < m_candidates.size(); ++i) {
            const auto &candidate = m_candidates[i];
            if (candidate.name.first <= end)
                continue;
            end = candidate.name.last;
            Mention mention;
            mention.id = MentionId::create();
            mention.range = {
                token(candidate.name.first).range.start, token(candidate.name.last).range.end};
            mention.surface = m_document.textOf(mention.range).toString();
            mention.kind = candidate.name.kind;
            mention.reason = candidate.reason;
            mention.actor = candidate.actor;
            mentions.append(mention);
        }
        return mentions;
    }

    const Document &m_document;
    const KnownNames &m_known;
    Inflection m_inflection;
    EntityTokens m_tokens;
    EntityFeatures m_features;
    QList<Candidate> m_candidates;
};

} // namespace

QList<Mention> findMentions(
    const Document &document, const QString &language, const KnownNames &known)
{
    return Finder(document, language, known).run();
}

} // namespace postil
