// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/actorcluster.h"

#include "core/entities/entitymodel.h"
#include "core/entities/wordclass.h"
#include "core/entities/wordfolding.h"

#include <algorithm>
#include <numeric>

namespace postil {

using namespace Qt::StringLiterals;

// Persons of one last name beyond this are not searched, so that no text is quadratic.
constexpr qsizetype mostNamesakes = 16;
// A shorter name that only sounds the same may be another's.
constexpr qsizetype shortestBySound = 5;

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
    const bool isSameFamily = first.family() == second.family()
        || (first.family().size() >= shortestBySound && soundOf(first.family()) == soundOf(second.family()));
    return isSameFamily && areGivenNamesCompatible(first.given(), second.given());
}

/// "Lake Erie" → "erie", "Shandong Province" → "shandong"; the words themselves for all else.
static QByteArray withoutPlaceHead(const QList<QByteArray> &words)
{
    static const QList<QByteArray> before{ "lake", "mount", "mt", "river", "cape", "port", "isle", "gulf", "rio" };
    static const QList<QByteArray> behind{ "river", "province", "island", "islands", "lake", "mountain",
        "mountains", "county", "district", "governorate", "prefecture", "oblast", "region", "peninsula",
        "desert", "valley", "strip", "sea", "ocean" };
    if (words.size() == 2 && before.contains(words.first()))
        return words.last();
    if (words.size() > 1 && behind.contains(words.last()))
        return words.first(words.size() - 1).join(' ');
    return words.join(' ');
}

static QByteArray withoutDots(QByteArray key)
{
    return key.replace('.', "");
}

/// "northgate holdings ltd" → "northgate"; what a company or body is called for short.
static QByteArray withoutSuffix(const QList<QByteArray> &words)
{
    auto count = words.size();
    while (count > 1 && (EntityModel::builtIn().classesOf(stableHash(words[count - 1])) & WordClass::Company))
        --count;
    return words.first(count).join(' ');
}

ActorClusters::ActorClusters(const QList<Actor> &known)
    : m_known(known)
    , m_knownNames(known)
{
    for (qsizetype i = 0; i < known.size(); ++i) {
        if (known[i].kind != ActorKind::Person)
            continue;
        if (const auto form = nameForm(known[i].name, ActorKind::Person); form.words.size() > 1)
            m_knownFamilies[form.family()].append(i);
    }
}

QList<qsizetype> ActorClusters::orderOf(const QList<Mention> &mentions)
{
    QList<qsizetype> order(mentions.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&mentions](qsizetype i) { return !mentions[i].surface.contains(u' '); });
    return order;
}

qsizetype ActorClusters::place(const Mention &mention)
{
    const auto form = nameForm(mention.surface, mention.kind);
    auto cluster = form.isEmpty() ? -1 : find(form, mention);
    if (cluster < 0) {
        cluster = m_clusters.size();
        m_clusters.append(Cluster{ mention.kind, form, mention.surface, {}, {}, -1 });
        if (const auto known = form.isEmpty() ? -1 : knownFor(form, mention); known >= 0) {
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
    if (const auto same = m_index.constFind(entryOf(mention.kind, '=', form.key)); same != m_index.cend()) {
        if (mention.kind != ActorKind::Person || form.words.size() > 1)
            return same->first();
    }
    if (const auto known = knownFor(form, mention); known >= 0 && m_ofKnown.contains(known))
        return m_ofKnown.value(known);
    return mention.kind == ActorKind::Person ? findPerson(form, mention.range.start)
                                             : findOther(form, mention.kind);
}

qsizetype ActorClusters::findPerson(const NameForm &form, qsizetype position) const
{
    if (form.words.size() == 1)
        return findBySingleWord(form, position);
    QList<qsizetype> alike;
    for (const auto &entry : { entryOf(ActorKind::Person, 'f', form.family()),
             entryOf(ActorKind::Person, 's', soundOf(form.family())),
             entryOf(ActorKind::Person, 'w', form.family()), entryOf(ActorKind::Person, 'w', form.given()) }) {
        for (const auto cluster : m_index.value(entry)) {
            if (!alike.contains(cluster) && areOnePerson(form, m_clusters[cluster].form))
                alike.append(cluster);
        }
    }
    return nearest(alike, position);
}

qsizetype ActorClusters::findBySingleWord(const NameForm &form, qsizetype position) const
{
    const auto &word = form.family();
    const auto families = m_index.value(entryOf(ActorKind::Person, 'f', word));
    if (const auto cluster = nearest(families, position); cluster >= 0)
        return cluster;
    if (const auto cluster = only(entryOf(ActorKind::Person, 'w', word)); cluster >= 0)
        return cluster;
    if (const auto same = m_index.constFind(entryOf(ActorKind::Person, '=', form.key)); same != m_index.cend())
        return same->first();
    return word.size() >= shortestBySound ? only(entryOf(ActorKind::Person, 's', soundOf(word))) : -1;
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
    const auto core = kind == ActorKind::Place ? withoutPlaceHead(form.words) : withoutSuffix(form.words);
    return only(entryOf(kind, 'c', core));
}

qsizetype ActorClusters::nearest(const QList<qsizetype> &clusters, qsizetype position) const
{
    qsizetype best = clusters.isEmpty() ? -1 : clusters.first();
    qsizetype bestPosition = -1;
    for (const auto cluster : clusters) {
        const auto &positions = m_clusters[cluster].positions;
        const auto after = std::ranges::lower_bound(positions, position);
        if (after != positions.begin() && *std::prev(after) > bestPosition) {
            best = cluster;
            bestPosition = *std::prev(after);
        }
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
    if (m_known.isEmpty())
        return -1;
    if (const auto known = m_knownNames.actorNamed(mention.surface, mention.kind); known >= 0)
        return known;
    if (mention.kind != ActorKind::Person)
        return -1;
    const auto namesakes = m_knownFamilies.value(form.family());
    if (form.words.size() == 1)
        return namesakes.size() == 1 ? namesakes.first() : -1;
    qsizetype known = -1;
    for (const auto candidate : namesakes.first(std::min(namesakes.size(), mostNamesakes))) {
        if (!areOnePerson(form, nameForm(m_known[candidate].name, ActorKind::Person)))
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
    if (form.words.size() > 1)
        entered.positions.append(mention.range.start);
    if (entered.names.contains(mention.surface))
        return;
    entered.names.append(mention.surface);
    const bool isFuller = form.words.size() > entered.form.words.size()
        || (form.words.size() == entered.form.words.size() && form.isWestern && !entered.form.isWestern);
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
        if (form.words.size() == 1)
            return;
        put(entryOf(kind, 'f', form.family()), cluster);
        put(entryOf(kind, 's', soundOf(form.family())), cluster);
        for (const auto &word : form.words)
            put(entryOf(kind, 'w', word), cluster);
        return;
    }
    put(entryOf(kind, '=', fullNameKey(form.key)), cluster);
    if (!form.initials.isEmpty())
        put(entryOf(kind, 'i', form.initials), cluster);
    if (form.isAcronym)
        put(entryOf(kind, 'a', withoutDots(form.key)), cluster);
    put(entryOf(kind, 'c', kind == ActorKind::Place ? withoutPlaceHead(form.words) : withoutSuffix(form.words)), cluster);
}

QList<Actor> ActorClusters::actors() const
{
    QList<Actor> actors;
    for (const auto &cluster : m_clusters) {
        Actor actor;
        if (cluster.known >= 0)
            actor = m_known[cluster.known];
        else
            actor = Actor{ ActorId::create(), cluster.kind, cluster.name, {}, {}, {}, {} };
        for (const auto &name : cluster.names) {
            if (name != actor.name && !actor.aliases.contains(name))
                actor.aliases.append(name);
        }
        actors.append(actor);
    }
    return actors;
}

QString ActorClusters::reasonOf(const Mention &mention, qsizetype cluster) const
{
    const auto &found = m_clusters[cluster];
    const auto &name = found.known >= 0 ? m_known[found.known].name : found.name;
    if (name == mention.surface)
        return {};
    const auto form = nameForm(mention.surface, mention.kind);
    if (mention.kind == ActorKind::Person && form.words.size() == 1 && found.form.words.size() > 1) {
        return form.family() == found.form.family() ? u"same last name as %1"_s.arg(name)
                                                    : u"part of the name %1"_s.arg(name);
    }
    return form.isAcronym ? u"short for %1"_s.arg(name) : u"another form of %1"_s.arg(name);
}

} // namespace postil
