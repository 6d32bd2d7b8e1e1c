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
    void namesOneActor();
};

static QList<Actor> actors()
{
    return {{ActorId::create(), ActorKind::Person, u"Ada Lund"_s, {u"Lund"_s, u"Ада Лунд"_s}, {},
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
