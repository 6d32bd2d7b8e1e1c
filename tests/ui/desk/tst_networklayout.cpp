// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/networklayout.h"

#include <QLineF>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace postil;
using namespace Qt::StringLiterals;

/// `together` actors that all appear in one article, and `alone` others in articles of their own.
static ActorNetwork network(int together, int alone)
{
    ActorNetwork made;
    made.nodes.resize(together + alone);
    for (int i = 0; i < together; ++i) {
        for (int j = i + 1; j < together; ++j)
            made.ties.append({i, j, 1});
    }
    return made;
}

static double nearest(const QList<QPointF> &places)
{
    double least = 1e9;
    for (qsizetype i = 0; i < places.size(); ++i) {
        for (qsizetype j = i + 1; j < places.size(); ++j)
            least = std::min(least, QLineF(places[i], places[j]).length());
    }
    return least;
}

static double radius(const QList<QPointF> &places)
{
    double most = 0;
    for (const auto &place : places)
        most = std::max(most, std::hypot(place.x(), place.y()));
    return most;
}

class TestNetworkLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void actorsStandApart_data()
    {
        QTest::addColumn<int>("together");
        QTest::addColumn<int>("alone");
        QTest::newRow("one actor") << 0 << 1;
        QTest::newRow("a pair") << 2 << 0;
        QTest::newRow("all of one article") << 13 << 0;
        QTest::newRow("an article and strangers") << 13 << 3;
        QTest::newRow("sixty in one article") << 60 << 0;
    }

    void actorsStandApart()
    {
        QFETCH(int, together);
        QFETCH(int, alone);
        const auto places = layOut(network(together, alone));
        QCOMPARE(places.size(), together + alone);
        QVERIFY2(nearest(places) >= 50, qPrintable(QString::number(nearest(places))));
    }

    void strangersStayNear()
    {
        const auto places = layOut(network(13, 3));
        QVERIFY(radius(places) < 4 * radius(places.first(13)));
    }

    void fewStrangersDoNotEmptyThePicture_data()
    {
        QTest::addColumn<int>("alone");
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }

    void fewStrangersDoNotEmptyThePicture()
    {
        QFETCH(int, alone);
        const auto places = layOut(network(10, alone));
        QPointF middle;
        for (const auto &place : places.first(10))
            middle += place / 10;
        double cluster = 0;
        for (const auto &place : places.first(10))
            cluster = std::max(cluster, QLineF(middle, place).length());
        for (const auto &place : places.sliced(10)) {
            const auto distance = QLineF(middle, place).length();
            QVERIFY2(distance < 2.4 * cluster,
                qPrintable(QString::number(distance) + u' ' + QString::number(cluster)));
        }
    }

    void theSameNetworkLooksTheSame() { QCOMPARE(layOut(network(9, 2)), layOut(network(9, 2))); }
};

QTEST_GUILESS_MAIN(TestNetworkLayout)
#include "tst_networklayout.moc"
