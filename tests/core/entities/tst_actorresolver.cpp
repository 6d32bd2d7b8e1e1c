// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/actorresolver.h"
#include "core/entities/mentionfinder.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class ActorResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joins_data();
    void joins();
    void readsRoles_data();
    void readsRoles();
    void prefersKnownActors();
    void keepsApartWhatIsKnownTwice();
    void knowsWhoAnInflectedNameMeans();
    void saysWhy();
    void isLinear();
};

/// The mention of each name, where it stands first behind the one before.
static QList<Mention> mentionsOf(const Document &document, const QStringList &names, ActorKind kind)
{
    QList<Mention> mentions;
    qsizetype from = 0;
    for (const auto &name : names) {
        Mention mention;
        mention.range.start = document.text().indexOf(name, from);
        mention.range.end = from = mention.range.start + name.size();
        mention.surface = name;
        mention.kind = kind;
        mentions.append(mention);
    }
    return mentions;
}

void ActorResolverTest::joins_data()
{
    QTest::addColumn<ActorKind>("kind");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<int>>("actors"); // number of the actor of each name
    const auto person = ActorKind::Person;
    const auto organisation = ActorKind::Organisation;
    const auto place = ActorKind::Place;
    QTest::newRow("nothing") << person << QStringList{} << QList<int>{};
    QTest::newRow("last name") << person << QStringList{u"Ines Okafor"_s, u"Okafor"_s}
                               << QList<int>{0, 0};
    QTest::newRow("last name before the full one")
        << person << QStringList{u"Okafor"_s, u"Ines Okafor"_s} << QList<int>{0, 0};
    QTest::newRow("given name") << person << QStringList{u"Ines Okafor"_s, u"Ines"_s}
                                << QList<int>{0, 0};
    QTest::newRow("title inside") << person << QStringList{u"Dr Ines Okafor"_s, u"Okafor"_s}
                                  << QList<int>{0, 0};
    QTest::newRow("two persons of one last name")
        << person << QStringList{u"Ines Okafor"_s, u"Paul Okafor"_s} << QList<int>{0, 1};
    QTest::newRow("a last name means the namesake named first")
        << person << QStringList{u"Ines Okafor"_s, u"Okafor"_s, u"Paul Okafor"_s, u"Okafor"_s}
        << QList<int>{0, 0, 1, 0};
    QTest::newRow("initial") << person << QStringList{u"Ines Okafor"_s, u"I. Okafor"_s}
                             << QList<int>{0, 0};
    QTest::newRow("another initial")
        << person << QStringList{u"Ines Okafor"_s, u"P. Okafor"_s} << QList<int>{0, 1};
    QTest::newRow("middle name") << person << QStringList{u"Ines Maria Okafor"_s, u"Ines Okafor"_s}
                                 << QList<int>{0, 0};
    QTest::newRow("short form") << person << QStringList{u"Robert Lindqvist"_s, u"Bob Lindqvist"_s}
                                << QList<int>{0, 0};
    QTest::newRow("other script") << person << QStringList{u"Galina Zakharova"_s, u"Захарова"_s}
                                  << QList<int>{0, 0};
    QTest::newRow("other transliteration")
        << person << QStringList{u"Galina Zakharova"_s, u"Sacharowa"_s} << QList<int>{0, 0};
    QTest::newRow("two last names")
        << person << QStringList{u"Rosa Vidal Prieto"_s, u"Vidal"_s} << QList<int>{0, 0};
    QTest::newRow("acronym") << organisation << QStringList{u"Harbour Workers Union"_s, u"HWU"_s}
                             << QList<int>{0, 0};
    QTest::newRow("acronym first")
        << organisation << QStringList{u"HWU"_s, u"Harbour Workers Union"_s} << QList<int>{0, 0};
    QTest::newRow("company suffix")
        << organisation << QStringList{u"Norvane Inc"_s, u"Norvane"_s} << QList<int>{0, 0};
    QTest::newRow("two ministries")
        << organisation << QStringList{u"Ministry of Health"_s, u"Ministry of Labour"_s}
        << QList<int>{0, 1};
    QTest::newRow("a country's names")
        << place << QStringList{u"United States"_s, u"US"_s, u"U.S."_s, u"the United States"_s}
        << QList<int>{0, 0, 0, 0};
    QTest::newRow("possessive") << place << QStringList{u"Peru"_s, u"Peru’s"_s} << QList<int>{0, 0};
    QTest::newRow("two cities") << place << QStringList{u"York"_s, u"New York"_s}
                                << QList<int>{0, 1};
    QTest::newRow("two kings") << person << QStringList{u"King Oswin I"_s, u"King Oswin II"_s}
                               << QList<int>{0, 1};
    QTest::newRow("a river and a county")
        << place << QStringList{u"Tamber River"_s, u"Tamber County"_s} << QList<int>{0, 1};
    QTest::newRow("a part of a team's name")
        << organisation << QStringList{u"Dunmore Red Kites"_s, u"Red Kites"_s} << QList<int>{0, 0};
    QTest::newRow("the country") << place << QStringList{u"Kenya"_s, u"Nairobi"_s, u"Nation"_s}
                                 << QList<int>{0, 1, 0};
    QTest::newRow("a river") << place << QStringList{u"River Ouse"_s, u"Ouse"_s}
                             << QList<int>{0, 0};
}

void ActorResolverTest::joins()
{
    QFETCH(ActorKind, kind);
    QFETCH(QStringList, names);
    const auto document = Document::fromLines(names.join(u" went. "));
    const auto resolved = resolveActors(document, mentionsOf(document, names, kind));
    QList<int> actors;
    for (const auto &mention : resolved.mentions) {
        const auto at = std::ranges::find(resolved.actors, mention.actor, &Actor::id);
        actors.append(static_cast<int>(at - resolved.actors.begin()));
    }
    QTEST(actors, "actors");
}

void ActorResolverTest::readsRoles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("role");
    QTest::newRow("capitalised, before")
        << u"Yesterday, Danish Foreign Minister Ole Brandt spoke."_s << u"Ole Brandt"_s
        << u"Danish Foreign Minister"_s;
    QTest::newRow("in lower case, before")
        << u"It was finance ministry spokeswoman Ana Lund who spoke."_s << u"Ana Lund"_s
        << u"finance ministry spokeswoman"_s;
    QTest::newRow("behind, in commas") << u"Ana Lund, head of the port authority, spoke."_s
                                       << u"Ana Lund"_s << u"head of the port authority"_s;
    QTest::newRow("with a hyphen")
        << u"The well-known economist Ana Lund spoke."_s << u"Ana Lund"_s << u"economist"_s;
    QTest::newRow("none") << u"Later Ana Lund, who was tired, went home."_s << u"Ana Lund"_s
                          << QString();
    QTest::newRow("the sentence before does not count")
        << u"He is a minister. Ana Lund spoke."_s << u"Ana Lund"_s << QString();
}

void ActorResolverTest::readsRoles()
{
    QFETCH(QString, text);
    QFETCH(QString, name);
    const auto document = Document::fromLines(text);
    const auto resolved = resolveActors(document, mentionsOf(document, {name}, ActorKind::Person));
    QTEST(resolved.actors.first().role, "role");
}

void ActorResolverTest::prefersKnownActors()
{
    const QList<Actor> known{{ActorId::create(), ActorKind::Person, u"Ines Okafor"_s,
        {u"The Fox"_s}, u"Mayor"_s, {}, {}}};
    const QStringList names{u"Okafor"_s, u"Ines Okafor"_s, u"The Fox"_s};
    const auto document = Document::fromLines(names.join(u" went. "));
    const auto resolved =
        resolveActors(document, mentionsOf(document, names, ActorKind::Person), known);
    QCOMPARE(resolved.actors.size(), 1);
    QCOMPARE(resolved.actors.first().id, known.first().id);
    QCOMPARE(resolved.actors.first().role, u"Mayor"_s);
    QCOMPARE(resolved.actors.first().aliases, (QStringList{u"The Fox"_s, u"Okafor"_s}));
}

void ActorResolverTest::keepsApartWhatIsKnownTwice()
{
    const QList<Actor> known{
        {ActorId::create(), ActorKind::Person, u"Ines Okafor"_s, {}, {}, {}, {}},
        {ActorId::create(), ActorKind::Person, u"Paul Okafor"_s, {}, {}, {}, {}}};
    const auto document = Document::fromLines(u"Okafor went."_s);
    const auto resolved =
        resolveActors(document, mentionsOf(document, {u"Okafor"_s}, ActorKind::Person), known);
    QVERIFY(resolved.actors.first().id != known[0].id && resolved.actors.first().id != known[1].id);
}

void ActorResolverTest::knowsWhoAnInflectedNameMeans()
{
    const QList<Actor> known{
        {ActorId::create(), ActorKind::Person, u"Анна Лунд"_s, {u"Лунд"_s}, {}, {}, {}}};
    KnownNames names(known);
    names.learn(Inflection::Slavic);
    const auto document = Document::fromLines(u"Он говорил с Анной Лундом. Лундом довольны."_s);
    const auto resolved = resolveActors(document, findMentions(document, u"ru"_s, names), names);
    QCOMPARE(resolved.mentions.size(), 2);
    QCOMPARE(resolved.actors.size(), 1);
    QCOMPARE(resolved.actors.first().id, known.first().id);
    QVERIFY(resolved.mentions.first().reason.contains(u"inflected"));
}

void ActorResolverTest::saysWhy()
{
    const QStringList names{u"Ines Okafor"_s, u"Okafor"_s};
    const auto document = Document::fromLines(names.join(u" went. "));
    const auto resolved = resolveActors(document, mentionsOf(document, names, ActorKind::Person));
    QCOMPARE(resolved.mentions.last().reason, u"same last name as Ines Okafor"_s);
}

void ActorResolverTest::isLinear()
{
    QStringList names;
    for (int i = 0; i < 4'000; ++i) {
        const auto given =
            QString::number(i, 8).replace(u'7', u'u').replace(u'1', u'a').replace(u'2', u'o');
        names.append(u"Vx%1 Okafor"_s.arg(given));
    }
    const auto document = Document::fromLines(names.join(u". "));
    const auto resolved = resolveActors(document, mentionsOf(document, names, ActorKind::Person));
    QVERIFY(resolved.actors.size() > 2'000);
}

QTEST_APPLESS_MAIN(ActorResolverTest)
#include "tst_actorresolver.moc"
