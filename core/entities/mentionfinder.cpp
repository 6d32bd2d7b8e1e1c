// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/mentionfinder.h"

#include "core/entities/entitytagger.h"
#include "core/entities/nameagreement.h"
#include "core/entities/namewords.h"
#include "core/entities/wordclass.h"
#include "core/entities/wordfolding.h"

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
        , m_words(NameWords::forLanguage(language))
        , m_tokens(tokenise(document.text()))
        , m_features(m_tokens, EntityModel::builtIn())
    {
    }

    QList<Mention> run()
    {
        for (const auto &token : std::as_const(m_tokens.list))
            if (!m_words.isEmpty() && token.isCased() && !token.startsSentence)
                m_capitalisedInside.insert(token.word);
        for (const auto &match : m_known.find(m_document.text(), m_tokens, m_inflection))
            addKnown(match);
        auto names = tagNames(m_tokens, m_features, EntityModel::builtIn());
        joinBodies(names);
        addGroups(names);
        if (m_inflection == Inflection::Slavic)
            agreeOnCases(names);
        if (m_words.isEmpty())
            agreeOverDocument(m_tokens, names);
        for (const auto &name : std::as_const(names))
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

    /// "Зимина" in a text that has "Павел Зимин": a person too.
    void agreeOnCases(QList<TaggedName> &names) const
    {
        const auto stemAt = [this](qsizetype index) {
            return stemOf(m_tokens.foldedOf(token(index)), Inflection::Slavic).toByteArray();
        };
        QSet<QByteArray> families;
        for (const auto &name : std::as_const(names))
            if (name.kind == ActorKind::Person && name.first < name.last)
                families.insert(stemAt(name.last));
        for (auto &name : names)
            if (name.first == name.last && families.contains(stemAt(name.first)))
                name.kind = ActorKind::Person;
    }

    /// "G7": no word to the tagger.
    void addGroups(QList<TaggedName> &names) const
    {
        QList<TaggedName> found;
        auto name = names.cbegin();
        for (qsizetype i = 0; i < m_tokens.list.size(); ++i) {
            while (name != names.cend() && name->last < i)
                ++name;
            const bool isNamed = name != names.cend() && name->first <= i;
            if (!isNamed && token(i).shape == WordShape::Alphanumeric
                && (token(i).classes & WordClass::Acronym))
                found.append({i, i, ActorKind::Organisation, 1});
        }
        names.append(found);
        std::ranges::stable_sort(names, {}, &TaggedName::first);
    }

    /// "Electoral Commission of Uganda" is one body.
    void joinBodies(QList<TaggedName> &names) const
    {
        static const auto of = stableHash("of");
        static const auto the = stableHash("the");
        for (qsizetype i = 1; i < names.size(); ++i) {
            auto &body = names[i - 1];
            const auto &place = names[i];
            auto next = body.last + 1;
            if (body.kind != ActorKind::Organisation || place.kind != ActorKind::Place
                || m_tokens.at(next).word != of)
                continue;
            next += m_tokens.at(next + 1).word == the ? 2 : 1;
            const bool isNamedByKind = token(body.last).classes & WordClass::OrganisationHead;
            if (next != place.first || !isNamedByKind)
                continue;
            body.last = place.last;
            body.certainty = std::min(body.certainty, place.certainty);
            names.removeAt(i--);
        }
    }

    void addTagged(TaggedName name)
    {
        if (name.kind == ActorKind::Other || name.certainty < leastCertainty)
            return;
        trim(name);
        trimForeign(name);
        if (name.first <= name.last)
            complete(name);
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

    /// What another language puts before a name: "Laut Vogt", "Mme Morel", "мэра Норска Анны Лунд".
    void trimForeign(TaggedName &name) const
    {
        if (m_words.isEmpty())
            return;
        const auto folded = [this](
                                qsizetype index) { return m_tokens.foldedOf(m_tokens.at(index)); };
        bool hasArticle = m_words.isArticle(folded(name.first - 1))
            || (m_tokens.at(name.first - 1).shape == WordShape::Lower // "die neue Brücke"
                && m_words.isArticle(folded(name.first - 2)));
        while (name.first <= name.last
            && (m_words.isOutside(folded(name.first)) || isOutside(name.first))) {
            hasArticle = m_words.isArticle(folded(name.first));
            ++name.first;
        }
        while (name.first <= name.last && name.kind != ActorKind::Organisation
            && (m_words.isTitle(folded(name.first)) || isOutside(name.first))) {
            hasArticle = false;
            ++name.first;
        }
        trimToGivenName(name);
        const bool isOfOffice = name.first < name.last && m_words.isTitle(folded(name.first - 1))
            && token(name.first).shape == WordShape::Lower; // "le maire de Valmer"
        if (isOfOffice) {
            hasArticle = m_words.isArticle(folded(name.first++)); // "Sprecher des Ministeriums"
            name.kind = ActorKind::Place;
        }
        const bool isNoName = name.first == name.last
            && (m_words.isTitle(folded(name.first)) || isOnlyBeginning(name.first));
        if (isNoName)
            ++name.first;
        if (isBehindItsPlace(name))
            ++name.first;
        // Where all nouns have capitals, one with an article is no name unless it is a known one.
        const bool isFullName =
            name.first < name.last && (m_tokens.at(name.first).classes & WordClass::GivenName);
        if (m_inflection == Inflection::Germanic && hasArticle && !isFullName
            && !isNameInLexicon(name))
            name.first = name.last + 1;
    }

    /// "Lehrerin Anna Roger", "de Mme Morel", "Worte von Anna Roger": up to where a name begins.
    void trimToGivenName(TaggedName &name) const
    {
        if (name.kind != ActorKind::Person || (token(name.first).classes & WordClass::GivenName))
            return;
        const bool isTitled = token(name.first).shape == WordShape::Lower && name.first < name.last
            && m_words.isTitle(m_tokens.foldedOf(token(name.first + 1)));
        if (isTitled)
            name.first = std::min(name.first + 2, name.last);
        for (auto i = name.first + 1; m_inflection == Inflection::Germanic && i < name.last; ++i) {
            const bool beginsName = (token(i).classes & WordClass::GivenName)
                && !(token(i).classes & WordClass::Particle);
            if (beginsName) {
                name.first = i;
                return;
            }
        }
    }

    /// "Норландии Игорь Сомов": a place in the genitive before the name.
    bool isBehindItsPlace(const TaggedName &name) const
    {
        if (m_inflection != Inflection::Slavic || name.kind != ActorKind::Person
            || name.last - name.first != 2 || (token(name.first).classes & WordClass::GivenName))
            return false;
        const auto first = m_tokens.foldedOf(token(name.first));
        const auto second = m_tokens.foldedOf(token(name.first + 1));
        const bool isPatronymic = std::ranges::any_of(
            QByteArrayList{"vich", "vicha", "vichu", "vichem", "vna", "vny", "vne", "vnoy"},
            [second](const QByteArray &end) { return second.endsWith(end); });
        return (first.endsWith('a') || first.endsWith('i') || first.endsWith('y')) && !isPatronymic;
    }

    /// A word that has its capital from the beginning of a sentence, as far as the text shows.
    bool isOnlyBeginning(qsizetype index) const
    {
        const auto &first = token(index);
        if (!first.startsSentence || isNameInLexicon({index, index})
            || (first.classes & (WordClass::GivenName | WordClass::FamilyName)))
            return false;
        return !m_capitalisedInside.contains(first.word);
    }

    bool isNameInLexicon(const TaggedName &name) const
    {
        constexpr quint32 names = WordClass::Country | WordClass::City | WordClass::Region
            | WordClass::Person | WordClass::Acronym | WordClass::Organisation | WordClass::Media
            | WordClass::Brand | WordClass::Company;
        for (auto i = name.first; i <= name.last; ++i)
            if ((token(i).classes | token(i).phraseBegin) & names)
                return true;
        return false;
    }

    /// What belongs to a name and the tagger left out.
    void complete(TaggedName &name) const
    {
        if (name.kind != ActorKind::Place && (isCountryInitials(name) || isBuilding(name)))
            name.kind = ActorKind::Place;
        while (name.kind == ActorKind::Person && isHyphenatedBehind(name))
            name.last += 2;
        if (name.kind != ActorKind::Place)
            return;
        if (m_tokens.at(name.first - 1).mark == u'-'
            && m_tokens.foldedOf(m_tokens.at(name.first - 2)) == "sub") // "sub-Saharan Africa"
            name.first -= 2;
        const auto next = name.last + (m_tokens.at(name.last + 1).mark == u',' ? 2 : 1);
        const auto folded = m_tokens.foldedOf(m_tokens.at(next));
        if (folded == "d.c." || folded == "dc") // "Washington, D.C."
            name.last = next;
        else if (folded == "province" && next == name.last + 1)
            name.last = next;
    }

    /// "Norby Hospital", "Tamber Dam": where something happens rather than who acts.
    bool isBuilding(const TaggedName &name) const
    {
        static constexpr QByteArrayView buildings[] = {"airport", "cathedral", "dam", "hospital",
            "hotel", "mosque", "museum", "park", "prison", "stadium"};
        return name.kind == ActorKind::Organisation && name.first < name.last
            && std::ranges::binary_search(buildings, m_tokens.foldedOf(token(name.last)));
    }

    /// "U. S." with a space.
    bool isCountryInitials(const TaggedName &name) const
    {
        QByteArray letters;
        for (auto i = name.first; i <= name.last; ++i) {
            if (token(i).shape == WordShape::Initial)
                letters += m_tokens.foldedOf(token(i)).first(1);
            else if (token(i).mark != u'.')
                return false;
        }
        return name.first < name.last && (letters == "us" || letters == "uk");
    }

    /// "Moon Jae" before "-in", "Hilda Brandt" before "-Pyrz", but "Hilda Brandt" before "-led".
    bool isHyphenatedBehind(const TaggedName &name) const
    {
        const auto &hyphen = m_tokens.at(name.last + 1);
        const auto &next = m_tokens.at(name.last + 2);
        if (hyphen.mark != u'-' || hyphen.isSpaced || next.isSpaced)
            return false;
        const bool isSyllable = next.shape == WordShape::Lower && name.first < name.last
            && (!(next.classes & WordClass::Ordinary) || next.range.length() <= 2);
        return next.shape == WordShape::Capitalised || isSyllable;
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
    const NameWords &m_words;
    EntityTokens m_tokens;
    EntityFeatures m_features;
    QSet<quint32> m_capitalisedInside; ///< sentences, of a language with NameWords
    QList<Candidate> m_candidates;
};

} // namespace

QList<Mention> findMentions(
    const Document &document, const QString &language, const KnownNames &known)
{
    return Finder(document, language, known).run();
}

} // namespace postil
