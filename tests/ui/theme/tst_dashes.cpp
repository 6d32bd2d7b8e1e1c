// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/theme/dashes.h"

#include <QTest>

using namespace postil;

class TestDashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillTheBarFromEndToEnd_data()
    {
        QTest::addColumn<double>("height");
        QTest::newRow("as many as fit exactly") << 21.0;
        QTest::newRow("a sliver would be left over") << 22.0;
        QTest::newRow("almost one more fits") << 28.5;
        QTest::newRow("one line") << 13.0;
        QTest::newRow("a long quotation") << 613.0;
    }

    void fillTheBarFromEndToEnd()
    {
        QFETCH(double, height);
        const QRectF bar(14, 40, 3, height);
        const auto dashes = dashesOf(bar, 5, 3);
        QVERIFY(dashes.size() > 1);
        QCOMPARE(dashes.first().top(), bar.top());
        QCOMPARE(dashes.last().bottom(), bar.bottom());
        for (qsizetype i = 0; i < dashes.size(); ++i) {
            QCOMPARE(dashes[i].height(), dashes[0].height());
            QVERIFY(dashes[i].height() > 3);
            QVERIFY(i == 0 || qAbs(dashes[i].top() - dashes[i - 1].bottom() - 3) < 0.001);
        }
    }

    void aBarWithoutRoomIsOneDash()
    {
        QCOMPARE(dashesOf({0, 0, 3, 4}, 5, 3), (QList<QRectF>{{0, 0, 3, 4}}));
    }
};

QTEST_MAIN(TestDashes)
#include "tst_dashes.moc"
