// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/actorcluster.h"

#include "core/entities/nameparts.h"
#include "core/entities/wordclass.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace postil {

using namespace Qt::StringLiterals;

// Persons of one last name beyond this are not searched, so that no text is quadratic.
constexpr qsizetype mostNamesakes = 16;
// Parts of an organisation's name by which it may be called: "Red Sox", "Senate".
constexpr qsizetype longestPart = 6;
// A shorter name that only sounds the same may be another's.
constexpr qsizetype shortestBySound = 5;
constexpr qsizetype shortestStem = 8;

static QByteArray entryOf(ActorKind kind, char way, QByteArrayView value)
{
    QByteArray entry;
    entry += static_cast<char>('0' + static_cast<int>(kind));
    entry += way;
    return entry + value;
}

static bool isSubsequence(const QList<QByteArray> &few, const QList<QByteArray> &many)
{
    qsizetype matched = 0;
    for (const auto &word : many) {
        if (matched < few.size() && few[matched] == word)
            ++matched;
    }
    return matched == few.size();
}

static bool areOnePerson(const NameForm &first, const NameForm &second)
{
    if (first.key == second.key)
        return true;
    const bool isFirstShorter = first.words.size() <= second.words.size();
    const auto &few = isFirstShorter ? first : second;
    const auto &many = isFirstShorter ? second : first;
    if (isSubsequence(few.words, many.words))
        return true;
    if (!first.isWestern && !second.isWestern
        && slavicStem(first.family()) == slavicStem(second.family())
        && slavicStem(first.given()) == slavicStem(second.given()))
        return true; // "Анна Лунд", "Анны Лунд"
    const bool isSameFamily = first.family() == second.family()
        || (first.family().size() >= shortestBySound
            && soundOf(first.family()) == soundOf(second.family()));
    return isSameFamily && areGivenNamesCompatible(first.given(), second.given());
}

/// A long name without the ending that another case or language gives it: "Theodorus", "Theodore".
static QByteArray stemOf(const QByteArray &word)
{
    return soundOf(word).left(6);
}

static QByteArray withoutDots(QByteArray key)
{
    return key.replace('.', "");
}

ActorClusters::ActorClusters(const KnownNames &known) : m_known(known) { }

QList<qsizetype> ActorClusters::orderOf(const QList<Mention> &mentions)
{
    QList<qsizetype> order(mentions.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&mentions](qsizetype i) {
        const auto &surface = mentions[i].surface;
        return isGeneric(surface.toLower().toUtf8()) ? -1 : surface.count(u' ');
    });
    return order;
}

qsizetype ActorClusters::place(const Mention &mention)
{
    const auto form = nameForm(mention.surface, mention.kind);
    auto known = m_known.indexOf(mention.actor);
    auto cluster = known >= 0 ? m_ofKnown.value(known, -1)
        : form.isEmpty()      ? -1
                              : find(form, mention);
    if (cluster < 0) {
        cluster = m_clusters.size();
        m_clusters.append(
            Cluster{mention.kind, form, mention.surface, {}, {}, -1, 0, mention.range.start});
        if (known < 0 && !form.isEmpty())
            known = knownFor(form, mention);
        if (known >= 0) {
            m_clusters[cluster].known = known;
            m_ofKnown.insert(known, cluster);
        }
    }
    enter(cluster, form, mention);
    return cluster;
}

void ActorClusters::join(qsizetype cluster, const Mention &mention)
{
    enter(cluster, nameForm(mention.surface, mention.kind), mention);
}

qsizetype ActorClusters::find(const NameForm &form, const Mention &mention) const
{
    if (const auto same = m_index.constFind(entryOf(mention.kind, '=', form.key));
        same != m_index.cend()) {
        if (mention.kind != ActorKind::Person || form.words.size() > 1)
            return same->first();
    }
    if (const auto known = knownFor(form, mention); known >= 0 && m_ofKnown.contains(known))
        return m_ofKnown.value(known);
    return mention.kind == ActorKind::Person ? findPerson(form) : findOther(form, mention.kind);
}

qsizetype ActorClusters::findPerson(const NameForm &form) const
{
    if (form.words.size() > 1 && isGroup(form.words))
        return -1;
    if (form.words.size() == 1)
        return findBySingleWord(form);
    QList<qsizetype> alike;
    for (const auto &entry : {entryOf(ActorKind::Person, 'f', form.family()),
             entryOf(ActorKind::Person, 's', soundOf(form.family())),
             entryOf(ActorKind::Person, 'w', form.family()),
             entryOf(ActorKind::Person, 'w', form.given()),
             entryOf(ActorKind::Person, 'd', slavicStem(form.family()))}) {
        for (const auto cluster : m_index.value(entry)) {
            if (!alike.contains(cluster) && areOnePerson(form, m_clusters[cluster].form))
                alike.append(cluster);
        }
    }
    return foremost(alike);
}

qsizetype ActorClusters::findBySingleWord(const NameForm &form) const
{
    const auto &word = form.family();
    for (const char way : {'f', 'w'}) {
        if (const auto cluster = foremost(m_index.value(entryOf(ActorKind::Person, way, word)));
            cluster >= 0)
            return cluster;
    }
    if (const auto same = m_index.constFind(entryOf(ActorKind::Person, '=', form.key));
        same != m_index.cend())
        return same->first();
    if (word.size() < shortestBySound)
        return -1;
    if (const auto cluster =
            form.isWestern ? -1 : only(entryOf(ActorKind::Person, 'd', slavicStem(word)));
        cluster >= 0)
        return cluster;
    if (const auto cluster = only(entryOf(ActorKind::Person, 's', soundOf(word))); cluster >= 0)
        return cluster;
    return word.size() >= shortestStem ? only(entryOf(ActorKind::Person, 'p', stemOf(word))) : -1;
}

qsizetype ActorClusters::findOther(const NameForm &form, ActorKind kind) const
{
    if (const auto cluster = only(entryOf(kind, '=', fullNameKey(form.key))); cluster >= 0)
        return cluster;
    if (form.isAcronym) {
        if (const auto cluster = only(entryOf(kind, 'i', withoutDots(form.key))); cluster >= 0)
            return cluster;
    }
    if (!form.initials.isEmpty()) {
        if (const auto cluster = only(entryOf(kind, 'a', form.initials)); cluster >= 0)
            return cluster;
    }
    if (const auto key = nationalKey(form.words); kind == ActorKind::Organisation && !key.isEmpty())
        if (const auto cluster = only(entryOf(kind, 'n', key)); cluster >= 0)
            return cluster;
    const auto core =
        kind == ActorKind::Place ? withoutPlaceHead(form.words) : withoutSuffix(form.words);
    if (const auto cluster = only(entryOf(kind, core == form.key ? 'c' : '=', core)); cluster >= 0)
        return cluster;
    if (kind == ActorKind::Place && isGeneric(form.key))
        return mostMentionedPlace(standsForCountry(form.key));
    if (kind == ActorKind::Organisation || form.words.size() > 1 || isPlaceNoun(form.words))
        return foremost(m_index.value(entryOf(kind, 'x', form.key)));
    if (const auto cluster = only(entryOf(kind, 'b', form.key)); cluster >= 0)
        return cluster;
    return form.key.size() > shortestBySound ? only(entryOf(kind, 's', placeSoundOf(form.key)))
                                             : -1;
}

/// The one that was named first: who shares a name with the main person is named in full.
qsizetype ActorClusters::foremost(const QList<qsizetype> &clusters) const
{
    qsizetype best = -1;
    for (const auto cluster : clusters) {
        if (best < 0 || m_clusters[cluster].first < m_clusters[best].first)
            best = cluster;
    }
    return best;
}

qsizetype ActorClusters::mostMentionedPlace(bool isCountry) const
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < m_clusters.size(); ++i) {
        const auto &cluster = m_clusters[i];
        const bool fits = cluster.kind == ActorKind::Place && !isGeneric(cluster.form.key)
            && isCountry == bool(classesOfName(cluster.form.words) & WordClass::Country);
        if (fits && (best < 0 || cluster.mentions > m_clusters[best].mentions))
            best = i;
    }
    return best;
}

/// The only cluster of that entry, or -1.
qsizetype ActorClusters::only(const QByteArray &entry) const
{
    const auto found = m_index.constFind(entry);
    return found != m_index.cend() && found->size() == 1 ? found->first() : -1;
}

qsizetype ActorClusters::knownFor(const NameForm &form, const Mention &mention) const
{
    if (m_known.actors().isEmpty())
        return -1;
    if (const auto known = m_known.actorNamed(mention.surface, mention.kind); known >= 0)
        return known;
    if (mention.kind != ActorKind::Person)
        return -1;
    const auto namesakes = m_known.personsOfFamily(form.family());
    if (form.words.size() == 1)
        return namesakes.size() == 1 ? namesakes.first() : -1;
    qsizetype known = -1;
    for (const auto candidate : namesakes.first(std::min(namesakes.size(), mostNamesakes))) {
        if (!areOnePerson(form, nameForm(m_known.actors()[candidate].name, ActorKind::Person)))
            continue;
        if (known >= 0)
            return -1;
        known = candidate;
    }
    return known;
}

void ActorClusters::enter(qsizetype cluster, const NameForm &form, const Mention &mention)
{
    auto &entered = m_clusters[cluster];
    ++entered.mentions;
    entered.first = std::min(entered.first, mention.range.start);
    if (const auto known = entered.names.indexOf(mention.surface); known >= 0) {
        ++entered.uses[known];
        return;
    }
    entered.names.append(mention.surface);
    entered.uses.append(1);
    const bool isFuller = form.words.size() > entered.form.words.size()
        || (form.words.size() == entered.form.words.size() && form.isWestern
            && !entered.form.isWestern);
    if (isFuller) {
        entered.form = form;
        entered.name = mention.surface;
    }
    if (!form.isEmpty())
        index(cluster, form);
}

void ActorClusters::put(const QByteArray &entry, qsizetype cluster)
{
    auto &clusters = m_index[entry];
    if (clusters.size() < mostNamesakes && !clusters.contains(cluster))
        clusters.append(cluster);
}

void ActorClusters::index(qsizetype cluster, const NameForm &form)
{
    const auto kind = m_clusters[cluster].kind;
    put(entryOf(kind, '=', form.key), cluster);
    if (kind == ActorKind::Person) {
        if (!form.isWestern)
            put(entryOf(kind, 'd', slavicStem(form.family())), cluster);
        if (form.words.size() > 1 && isGroup(form.words)) // "Latin Americans" are not "Americans"
            return;
        if (form.family().size() >= shortestStem)
            put(entryOf(kind, 'p', stemOf(form.family())), cluster);
        if (form.words.size() == 1) {
            put(entryOf(kind, 's', soundOf(form.family())), cluster);
            return;
        }
        put(entryOf(kind, 'f', form.family()), cluster);
        put(entryOf(kind, 's', soundOf(form.family())), cluster);
        for (const auto &word : form.words)
            put(entryOf(kind, 'w', word), cluster);
        return;
    }
    put(entryOf(kind, '=', fullNameKey(form.key)), cluster);
    if (kind == ActorKind::Place)
        put(entryOf(kind, 's', placeSoundOf(form.key)), cluster);
    if (!form.initials.isEmpty())
        put(entryOf(kind, 'i', form.initials), cluster);
    if (form.isAcronym)
        put(entryOf(kind, 'a', withoutDots(form.key)), cluster);
    indexParts(cluster, form);
    if (const auto key = nationalKey(form.words); kind == ActorKind::Organisation && !key.isEmpty())
        put(entryOf(kind, 'n', key), cluster);
    put(entryOf(kind, 'c',
            kind == ActorKind::Place ? withoutPlaceHead(form.words) : withoutSuffix(form.words)),
        cluster);
}

/// By what an organisation ("Red Sox", "Senate") or a place ("Outer Ring Road", "Airport") is
/// called for short. The beginning of a branch's name ("Harbour Aid Kenya") names the whole.
void ActorClusters::indexParts(qsizetype cluster, const NameForm &form)
{
    const auto kind = m_clusters[cluster].kind;
    constexpr quint32 places =
        WordClass::City | WordClass::Town | WordClass::Region | WordClass::Country;
    const auto count = form.words.size();
    const bool isPlaceName = classesOfName(form.words) & places;
    for (qsizetype length = 1; length < count && length < longestPart; ++length) {
        const auto begin = form.words.first(length);
        const auto end = form.words.last(length);
        const bool isWhole = (classesOfName(begin) & WordClass::Organisation)
            || (!isPlaceName && (classesOfName(form.words.sliced(length)) & places));
        if (kind == ActorKind::Organisation) {
            if (!isWhole)
                put(entryOf(kind, 'x', begin.join(' ')), cluster);
            put(entryOf(kind, 'x', end.join(' ')), cluster);
        } else if (length > 1 ? !(classesOfName(end) & places) : isPlaceNoun(end)) {
            put(entryOf(kind, 'x', end.join(' ')), cluster);
        }
    }
    if (kind == ActorKind::Place)
        indexBeginning(cluster, form.words);
}

/// "State" of "State of Norvane", "Gulf Coast" of "Gulf Coast of Norvane", "Levanto" of "Levanto
/// Terme".
void ActorClusters::indexBeginning(qsizetype cluster, const QList<QByteArray> &words)
{
    const auto beforeOf = words.indexOf("of");
    if (beforeOf > 1 || (beforeOf == 1 && isPlaceNoun(words.first(1))))
        put(entryOf(ActorKind::Place, 'x', words.first(beforeOf).join(' ')), cluster);
    else if (words.size() == 2 && classesOfName(words.first(1)) == 0)
        put(entryOf(ActorKind::Place, 'b', words.first()), cluster);
}

/// "US" in a text that says so twice and "United States" once.
QString ActorClusters::usualName(const Cluster &cluster)
{
    if (cluster.kind == ActorKind::Person)
        return cluster.name;
    const auto usual = fullNameKey(cluster.form.key);
    auto best = cluster.names.indexOf(cluster.name);
    for (qsizetype i = 0; i < cluster.names.size(); ++i) {
        const bool isSame = fullNameKey(nameForm(cluster.names[i], cluster.kind).key) == usual;
        if (isSame && (best < 0 || cluster.uses[i] > cluster.uses[best]))
            best = i;
    }
    return best < 0 ? cluster.name : cluster.names[best];
}

QList<Actor> ActorClusters::actors() const
{
    QList<Actor> actors;
    for (const auto &cluster : m_clusters) {
        Actor actor;
        if (cluster.known >= 0)
            actor = m_known.actors()[cluster.known];
        else
            actor = Actor{ActorId::create(), cluster.kind, usualName(cluster), {}, {}, {}, {}};
        for (const auto &name : cluster.names) {
            if (name != actor.name && !actor.aliases.contains(name))
                actor.aliases.append(name);
        }
        actors.append(actor);
    }
    return actors;
}

QString ActorClusters::reasonOf(
    const Mention &mention, qsizetype cluster, const QString &name) const
{
    if (name == mention.surface)
        return {};
    const auto &found = m_clusters[cluster];
    const auto form = nameForm(mention.surface, mention.kind);
    if (mention.kind == ActorKind::Person && form.words.size() == 1
        && found.form.words.size() > 1) {
        return form.family() == found.form.family() ? u"same last name as %1"_s.arg(name)
                                                    : u"part of the name %1"_s.arg(name);
    }
    return form.isAcronym ? u"short for %1"_s.arg(name) : u"another form of %1"_s.arg(name);
}

} // namespace postil
