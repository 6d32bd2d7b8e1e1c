// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/sameactors.h"

#include "core/entities/nameform.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace postil {

namespace {

// More namesakes than this are not compared with each other: a last name says nothing then.
constexpr qsizetype mostNamesakes = 40;

QString tr(const char *text)
{
    return QCoreApplication::translate("SameActors", text);
}

/// One of an actor's names.
struct Name
{
    qsizetype actor = 0;
    QString text;
    NameForm form;
};

struct Verdict
{
    QString reason;
    double likelihood = 0;
};

bool isInitial(const QByteArray &word)
{
    return word.size() == 1 || (word.size() == 2 && word.endsWith('.'));
}

/// The consonants of a word's sound: transliterations disagree most on vowels ("Maria", "Мария").
QByteArray consonantsOf(const QByteArray &word)
{
    auto sound = soundOf(word);
    sound.removeIf([](char letter) { return QByteArrayView("aeiou").contains(letter); });
    return sound;
}

bool areSpellings(const QByteArray &first, const QByteArray &second)
{
    return first.size() > 2 && second.size() > 2 && first[0] == second[0]
        && std::abs(first.size() - second.size()) <= 2
        && consonantsOf(first) == consonantsOf(second);
}

QString spellingReason(const Name &first, const Name &second)
{
    const auto reason = first.form.isWestern == second.form.isWestern
        ? tr("the same name in another spelling: %1, %2")
        : tr("the same name in another script: %1, %2");
    return reason.arg(first.text, second.text);
}

/// Both forms are of persons with the same last name.
Verdict compareGivenNames(const Name &first, const Name &second)
{
    const auto &a = first.form;
    const auto &b = second.form;
    if (a.words.size() < 2 || b.words.size() < 2)
        return {};
    if (!areGivenNamesCompatible(a.given(), b.given()))
        return areSpellings(a.given(), b.given()) ? Verdict{spellingReason(first, second), 0.7}
                                                  : Verdict();
    if (isInitial(a.given()) != isInitial(b.given()))
        return {tr("the same initial and last name: %1, %2").arg(first.text, second.text), 0.8};
    return {
        tr("the same last name, and forms of one given name: %1, %2").arg(first.text, second.text),
        0.75};
}

class Proposals
{
public:
    Proposals(const QList<Actor> &actors, const SharedArticles &shared)
        : m_actors(actors)
        , m_shared(shared)
    {
        for (qsizetype i = 0; i < actors.size(); ++i) {
            if (const auto &number = actors[i].externalId; !number.isEmpty())
                m_sameNumber[number].append(i);
            for (const auto &text : QStringList{actors[i].name} + actors[i].aliases)
                addName({i, text, nameForm(text, actors[i].kind)});
        }
    }

    QList<SameActor> found()
    {
        for (const auto &[number, actors] : m_sameNumber.asKeyValueRange())
            proposeAll(actors, {tr("the same Wikidata number: %1").arg(number), 1});
        for (const auto &names : std::as_const(m_sameKey))
            compare(names, [this](const Name &a, const Name &b) { return sameName(a, b); });
        for (const auto &names : std::as_const(m_sameSound))
            compare(names, [](const Name &a, const Name &b) { return otherSpelling(a, b); });
        for (const auto &names : std::as_const(m_sameFamily))
            compare(names, [this, isOnly = haveOneBearer(names)](const Name &a, const Name &b) {
                return sameFamily(a, b, isOnly);
            });
        for (const auto &names : std::as_const(m_sameInitials))
            compare(names, [](const Name &a, const Name &b) { return acronym(a, b); });
        auto list = m_best.values();
        std::ranges::sort(list, [](const SameActor &a, const SameActor &b) {
            return std::tuple(-a.likelihood, a.first, a.second)
                < std::tuple(-b.likelihood, b.first, b.second);
        });
        return list;
    }

private:
    using Index = QHash<QByteArray, QList<Name>>;

    void addName(const Name &name)
    {
        const auto &form = name.form;
        if (form.isEmpty())
            return;
        m_sameKey[fullNameKey(form.key)].append(name);
        if (m_actors[name.actor].kind == ActorKind::Person) {
            if (form.words.size() > 1)
                m_sameSound[form.sound].append(name);
            m_sameFamily[soundOf(form.family())].append(name);
        } else if (form.isAcronym) {
            m_sameInitials[QByteArray(form.key).replace('.', "")].append(name);
        } else if (form.initials.size() > 1) {
            m_sameInitials[form.initials].append(name);
        }
    }

    void compare(const QList<Name> &names, const auto &judge)
    {
        if (names.size() > mostNamesakes)
            return;
        for (qsizetype i = 0; i < names.size(); ++i) {
            for (qsizetype j = i + 1; j < names.size(); ++j) {
                if (names[i].actor != names[j].actor)
                    propose(names[i].actor, names[j].actor, judge(names[i], names[j]));
            }
        }
    }

    void proposeAll(const QList<qsizetype> &actors, const Verdict &verdict)
    {
        for (qsizetype i = 1; i < actors.size(); ++i)
            propose(actors.first(), actors[i], verdict);
    }

    void propose(qsizetype first, qsizetype second, const Verdict &verdict)
    {
        if (verdict.likelihood <= 0)
            return;
        const auto &a = m_actors[first];
        const auto &b = m_actors[second];
        const bool areTwo =
            !a.externalId.isEmpty() && !b.externalId.isEmpty() && a.externalId != b.externalId;
        if (areTwo)
            return;
        auto &best = m_best[{std::min(first, second), std::max(first, second)}];
        if (best.likelihood >= verdict.likelihood)
            return;
        const bool keepsFirst =
            a.name.size() != b.name.size() ? a.name.size() > b.name.size() : a.id < b.id;
        best = keepsFirst ? SameActor{a.id, b.id, verdict.reason, verdict.likelihood}
                          : SameActor{b.id, a.id, verdict.reason, verdict.likelihood};
    }

    Verdict sameName(const Name &a, const Name &b) const
    {
        const bool sameKind = m_actors[a.actor].kind == m_actors[b.actor].kind;
        if (a.form.words.size() == 1 && m_actors[a.actor].kind == ActorKind::Person && sameKind)
            return {}; // a last name alone: see sameFamily()
        const auto reason = a.text == b.text ? tr("both are called “%1”").arg(a.text)
            : a.form.isWestern != b.form.isWestern
            ? spellingReason(a, b)
            : tr("two names of one thing: %1, %2").arg(a.text, b.text);
        return {
            sameKind ? reason : reason + tr(", though of different kinds"), sameKind ? 0.95 : 0.4};
    }

    static Verdict otherSpelling(const Name &a, const Name &b)
    {
        if (a.form.key == b.form.key && a.form.isWestern == b.form.isWestern)
            return {};
        return {spellingReason(a, b), 0.9};
    }

    /// Whether the names, all of one family, give only one actor more than the last name.
    static bool haveOneBearer(const QList<Name> &names)
    {
        qsizetype bearer = -1;
        for (const auto &name : names) {
            if (name.form.words.size() == 1 || name.actor == bearer)
                continue;
            if (bearer >= 0)
                return false;
            bearer = name.actor;
        }
        return bearer >= 0;
    }

    /// In other articles a last name alone is proposed only where one actor can be meant: of two,
    /// at most one would be right.
    Verdict sameFamily(const Name &a, const Name &b, bool isOnlyBearer) const
    {
        if (a.form.words.size() > 1 && b.form.words.size() > 1)
            return compareGivenNames(a, b);
        const auto &alone = a.form.words.size() == 1 ? a : b;
        const auto &other = &alone == &a ? b : a;
        const bool hasTitle = alone.text.simplified().contains(u' ');
        const auto together = m_shared(m_actors[a.actor].id, m_actors[b.actor].id);
        if (together == 0) {
            if (!isOnlyBearer || other.form.words.size() == 1)
                return {};
            const auto reason = hasTitle
                ? tr("title and last name, which only one actor here has: %1, %2")
                : tr("last name alone, which only one actor here has: %1, %2");
            return {reason.arg(alone.text, other.text), hasTitle ? 0.5 : 0.4};
        }
        const auto reason = hasTitle ? tr("title and last name, in the same articles (%1): %2, %3")
                                     : tr("last name alone, in the same articles (%1): %2, %3");
        return {reason.arg(together).arg(alone.text, other.text), hasTitle ? 0.7 : 0.6};
    }

    static Verdict acronym(const Name &a, const Name &b)
    {
        if (a.form.isAcronym == b.form.isAcronym)
            return {};
        const auto &shortName = a.form.isAcronym ? a : b;
        const auto &longName = a.form.isAcronym ? b : a;
        return {tr("%1 can stand for %2").arg(shortName.text, longName.text), 0.65};
    }

    const QList<Actor> &m_actors;
    const SharedArticles &m_shared;
    Index m_sameKey, m_sameSound, m_sameFamily, m_sameInitials;
    QHash<QString, QList<qsizetype>> m_sameNumber;
    QHash<std::pair<qsizetype, qsizetype>, SameActor> m_best;
};

} // namespace

QList<SameActor> likelySame(const QList<Actor> &actors, const SharedArticles &shared)
{
    return Proposals(actors, shared).found();
}

} // namespace postil
