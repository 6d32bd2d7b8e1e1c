// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/entities/nameform.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class NameFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keys_data();
    void keys();
    void sounds_data();
    void sounds();
    void givenNames_data();
    void givenNames();
    void readsAcronyms();
};

void NameFormTest::keys_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ActorKind>("kind");
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("title") << u"President Ada Lund"_s << ActorKind::Person
                           << QByteArray("ada lund");
    QTest::newRow("possessive") << u"Ada Lund’s"_s << ActorKind::Person << QByteArray("ada lund");
    QTest::newRow("the") << u"the Netherlands"_s << ActorKind::Place << QByteArray("netherlands");
    QTest::newRow("generation") << u"Ada Lund Jr."_s << ActorKind::Person << QByteArray("ada lund");
    QTest::newRow("regnal number stays")
        << u"Oswin II"_s << ActorKind::Person << QByteArray("oswin ii");
    QTest::newRow("hyphen") << u"Anne-Marie Lund"_s << ActorKind::Person
                            << QByteArray("anne marie lund");
    QTest::newRow("only marks") << u"—"_s << ActorKind::Person << QByteArray();
}

void NameFormTest::keys()
{
    QFETCH(QString, name);
    QFETCH(ActorKind, kind);
    QTEST(nameForm(name, kind).key, "key");
}

void NameFormTest::sounds_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("same");
    QTest::newRow("English and German")
        << QByteArray("zakharova") << QByteArray("sacharowa") << true;
    QTest::newRow("endings of Slavic names")
        << QByteArray("zelenskyy") << QByteArray("selenskij") << true;
    QTest::newRow("w and v") << QByteArray("lawrow") << QByteArray("lavrov") << true;
    QTest::newRow("two names") << QByteArray("petrov") << QByteArray("pavlov") << false;
}

void NameFormTest::sounds()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QTEST(soundOf(first) == soundOf(second), "same");
}

void NameFormTest::givenNames_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addColumn<bool>("compatible");
    QTest::newRow("the same") << QByteArray("ada") << QByteArray("ada") << true;
    QTest::newRow("initial") << QByteArray("a.") << QByteArray("ada") << true;
    QTest::newRow("another initial") << QByteArray("b") << QByteArray("ada") << false;
    QTest::newRow("short form") << QByteArray("bill") << QByteArray("william") << true;
    QTest::newRow("two names") << QByteArray("ada") << QByteArray("ida") << false;
}

void NameFormTest::givenNames()
{
    QFETCH(QByteArray, first);
    QFETCH(QByteArray, second);
    QTEST(areGivenNamesCompatible(first, second), "compatible");
    QTEST(areGivenNamesCompatible(second, first), "compatible");
}

void NameFormTest::readsAcronyms()
{
    QVERIFY(nameForm(u"NFB", ActorKind::Organisation).isAcronym);
    QVERIFY(!nameForm(u"Nfb", ActorKind::Organisation).isAcronym);
    QCOMPARE(
        nameForm(u"Northern Fisheries Board", ActorKind::Organisation).initials, QByteArray("nfb"));
}

QTEST_APPLESS_MAIN(NameFormTest)
#include "tst_nameform.moc"
