// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/sameactors.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestSameActors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void proposes_data()
    {
        QTest::addColumn<QStringList>("first");
        QTest::addColumn<QStringList>("second");
        QTest::addColumn<ActorKind>("kind");
        QTest::addColumn<int>("together");
        QTest::addColumn<QString>("reason"); // empty: no proposal
        const auto row = [](const char *name, const QStringList &first, const QStringList &second,
                             const QString &reason, ActorKind kind = ActorKind::Person,
                             int together = 0) {
            QTest::newRow(name) << first << second << kind << together << reason;
        };
        row("a shared alias", {u"Petra Holm"_s, u"Captain Holt"_s},
            {u"Karl Drew"_s, u"Captain Holt"_s}, {});
        row("a shared full name", {u"Petra Holm"_s}, {u"Karla Bo"_s, u"Petra Holm"_s},
            u"both are called"_s);
        row("another script", {u"Maria Sakharova"_s}, {u"Мария Сахарова"_s}, u"another script"_s);
        row("another transliteration", {u"Olga Zhukova"_s}, {u"Olga Schukowa"_s},
            u"another spelling"_s);
        row("an initial", {u"Tomas Brandt"_s}, {u"T. Brandt"_s}, u"initial"_s);
        row("a short form", {u"William Oster"_s}, {u"Bill Oster"_s}, u"forms of one given name"_s);
        row("other given names", {u"Tomas Brandt"_s}, {u"Ines Brandt"_s}, {});
        row("last name in other articles", {u"Tomas Brandt"_s}, {u"Brandt"_s},
            u"only one actor here has"_s);
        row("a last name that is one's alias too", {u"Tomas Brandt"_s, u"Brandt"_s}, {u"Brandt"_s},
            u"only one actor here has"_s);
        row("title and last name in other articles", {u"Tomas Brandt"_s}, {u"Mayor Brandt"_s},
            u"title and last name, which"_s);
        row("given name alone in other articles", {u"Tomas Brandt"_s}, {u"Tomas"_s}, {});
        row("last name in the same article", {u"Tomas Brandt"_s}, {u"Brandt"_s},
            u"last name alone"_s, ActorKind::Person, 2);
        row("title and last name", {u"Tomas Brandt"_s}, {u"President Brandt"_s},
            u"title and last name"_s, ActorKind::Person, 1);
        row("an acronym", {u"Northern Fisheries Board"_s}, {u"NFB"_s}, u"can stand for"_s,
            ActorKind::Organisation);
        row("two names of one country", {u"United States"_s}, {u"USA"_s}, u"two names"_s,
            ActorKind::Place);
        row("nothing in common", {u"Quillan"_s}, {u"Arkholm"_s}, {}, ActorKind::Place);
    }

    void proposes()
    {
        QFETCH(QStringList, first);
        QFETCH(QStringList, second);
        QFETCH(ActorKind, kind);
        QFETCH(int, together);
        QFETCH(QString, reason);
        const auto found = likelySame({actor(first, kind), actor(second, kind)},
            [together](const ActorId &, const ActorId &) { return together; });
        QCOMPARE(found.size(), reason.isEmpty() ? 0 : 1);
        if (!reason.isEmpty())
            QVERIFY2(found.first().reason.contains(reason), qPrintable(found.first().reason));
    }

    void proposesNoLastNameOfTwoPersons()
    {
        QList<Actor> actors;
        for (const auto &name : {u"Brandt"_s, u"Tomas Brandt"_s, u"Ines Brandt"_s})
            actors.append(actor({name}, ActorKind::Person));
        const auto nowhere = [](const ActorId &, const ActorId &) { return 0; };
        QVERIFY(likelySame(actors, nowhere).isEmpty());
        const auto withInes = [&](const ActorId &a, const ActorId &b) {
            return a == actors.last().id || b == actors.last().id ? 1 : 0;
        };
        const auto found = likelySame(actors, withInes);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.first().first, actors.last().id);
    }

    void proposesWhoHaveOneWikidataNumberAndNeverWhoHaveTwo()
    {
        auto first = actor({u"Orla Venn"_s}, ActorKind::Person);
        auto second = actor({u"Quite Another"_s}, ActorKind::Person);
        first.externalId = second.externalId = u"Q7"_s;
        const auto nowhere = [](const ActorId &, const ActorId &) { return 0; };
        QCOMPARE(likelySame({first, second}, nowhere).size(), 1);
        second = actor({u"Orla Venn"_s}, ActorKind::Person);
        second.externalId = u"Q8"_s;
        QVERIFY(likelySame({first, second}, nowhere).isEmpty());
    }

    void staysFastWithManyNamesakes()
    {
        QList<Actor> actors;
        for (int i = 0; i < 20'000; ++i)
            actors.append(actor({u"Name%1 Brandt"_s.arg(i)}, ActorKind::Person));
        QElapsedTimer clock;
        clock.start();
        likelySame(actors, [](const ActorId &, const ActorId &) { return 0; });
        QVERIFY(clock.elapsed() < 10'000);
    }

private:
    static Actor actor(const QStringList &names, ActorKind kind)
    {
        return {ActorId::create(), kind, names.first(), names.sliced(1), {}, {}, {}};
    }
};

QTEST_GUILESS_MAIN(TestSameActors)
#include "tst_sameactors.moc"
