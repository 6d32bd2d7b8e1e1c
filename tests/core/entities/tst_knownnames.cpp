// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/knownnames.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class KnownNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void finds_data();
    void finds();
    void findsInflected_data();
    void findsInflected();
    void learnsMore();
    void namesOneActor();
};

static QList<Actor> actors()
{
    return {{ActorId::create(), ActorKind::Person, u"Ada Lund"_s, {u"Lund"_s, u"Анна Лунд"_s}, {},
                {}, {}},
        {ActorId::create(), ActorKind::Organisation, u"Lund Foundation"_s, {u"LF"_s}, {}, {}, {}},
        {ActorId::create(), ActorKind::Person, u"Ida Lund"_s, {u"Lund"_s}, {}, {}, {}}};
}

void KnownNamesTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("nothing") << u"Nobody came."_s << QStringList{};
    QTest::newRow("the longest") << u"The Lund Foundation paid Lund."_s
                                 << QStringList{u"Lund Foundation"_s, u"Lund"_s};
    QTest::newRow("a possessive") << u"Ada Lund’s hat"_s << QStringList{u"Ada Lund"_s};
    QTest::newRow("a part of a longer word") << u"Lundqvist left."_s << QStringList{};
    QTest::newRow("capitals only as written")
        << u"The lf is not the LF, nor Lf."_s << QStringList{u"LF"_s};
    QTest::newRow("in lower case") << u"ada lund"_s << QStringList{};
    QTest::newRow("in capitals") << u"ADA LUND"_s << QStringList{u"ADA LUND"_s};
    QTest::newRow("at the end of the text") << u"Ada"_s << QStringList{};
}

void KnownNamesTest::finds()
{
    QFETCH(QString, text);
    const auto tokens = tokenise(text);
    QStringList found;
    for (const auto &match : KnownNames(actors()).find(text, tokens)) {
        const auto start = tokens.list[match.first].range.start;
        found.append(text.sliced(start, tokens.list[match.last].range.end - start));
    }
    QTEST(found, "found");
}

void KnownNamesTest::findsInflected_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a German genitive")
        << u"de"_s << u"Der Bruder Ada Lunds kam."_s << QStringList{u"Ada Lunds"_s};
    QTest::newRow("a Russian instrumental, the name being known in Latin letters")
        << u"ru"_s << u"Встреча с Анной Лундом"_s << QStringList{u"Анной Лундом"_s};
    QTest::newRow("a Polish dative") << u"pl"_s << u"Fundacji Ostrowskiego i Ostrowskiemu"_s
                                     << QStringList{u"Ostrowskiego"_s, u"Ostrowskiemu"_s};
    QTest::newRow("not in English") << u"en"_s << u"The Ada Lunds of this world"_s << QStringList{};
    QTest::newRow("not where two can be meant") << u"de"_s << u"Lunds Haus"_s << QStringList{};
    QTest::newRow("as it is known, before another's inflected name")
        << u"ru-RU"_s << u"Маркова и Марков"_s << QStringList{u"Маркова"_s, u"Марков"_s};
    QTest::newRow("a part of a longer word") << u"de"_s << u"Ada Lundström"_s << QStringList{};
}

void KnownNamesTest::findsInflected()
{
    QFETCH(QString, language);
    QFETCH(QString, text);
    auto known = actors();
    for (const auto &name : {u"Ostrowski"_s, u"Маркова"_s, u"Марков"_s})
        known.append({ActorId::create(), ActorKind::Person, name, {}, {}, {}, {}});
    const auto tokens = tokenise(text);
    QStringList found;
    KnownNames names(known);
    names.learn(inflectionOf(language));
    for (const auto &match : names.find(text, tokens, inflectionOf(language))) {
        const auto start = tokens.list[match.first].range.start;
        found.append(text.sliced(start, tokens.list[match.last].range.end - start));
    }
    QTEST(found, "found");
}

void KnownNamesTest::learnsMore()
{
    KnownNames names(actors());
    const auto text = u"Ben Okri met Ada Lund."_s;
    const auto tokens = tokenise(text);
    QCOMPARE(names.find(text, tokens).size(), 1);
    const Actor added{ActorId::create(), ActorKind::Person, u"Ben Okri"_s, {}, {}, {}, {}};
    names.add(added);
    QCOMPARE(names.find(text, tokens).size(), 2);
    QCOMPARE(names.indexOf(added.id), 3);
    QCOMPARE(names.indexOf(ActorId::create()), -1);
}

void KnownNamesTest::namesOneActor()
{
    const KnownNames names(actors());
    QCOMPARE(names.actorNamed(u"ada lund", ActorKind::Person), 0);
    QCOMPARE(names.actorNamed(u"Ada Lund", ActorKind::Place), -1);
    QCOMPARE(names.actorNamed(u"Lund", ActorKind::Person), -1); // two of them
    QCOMPARE(names.actorNamed(u"", ActorKind::Person), -1);
}

QTEST_APPLESS_MAIN(KnownNamesTest)
#include "tst_knownnames.moc"
