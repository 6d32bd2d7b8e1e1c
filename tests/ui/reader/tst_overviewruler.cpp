// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/overviewruler.h"

#include <QSignalSpy>
#include <QTest>

using namespace postil;

class TestOverviewRuler : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aClickOnAMarkGoesThere()
    {
        OverviewRuler ruler;
        ruler.resize(12, 500);
        ruler.setRange(0, 4000);
        ruler.setPageStep(500);
        ruler.setMarks({{0.5, Qt::red, 1234}, {0.9, Qt::blue, 2345}});
        QSignalSpy gone(&ruler, &OverviewRuler::markActivated);
        QTest::mouseClick(&ruler, Qt::LeftButton, {}, QPoint(6, 250));
        QCOMPARE(gone.size(), 1);
        QCOMPARE(gone.first().at(0).toLongLong(), 1234);
        QTest::mouseClick(&ruler, Qt::LeftButton, {}, QPoint(6, 350));
        QCOMPARE(gone.size(), 1);
        QVERIFY(ruler.value() > 2500 && ruler.value() < 3200);
    }

    void theThumbCanBeDragged()
    {
        OverviewRuler ruler;
        ruler.resize(12, 500);
        ruler.setRange(0, 4500);
        ruler.setPageStep(500);
        QTest::mousePress(&ruler, Qt::LeftButton, {}, QPoint(6, 20));
        QTest::mouseMove(&ruler, QPoint(6, 120));
        QTest::mouseRelease(&ruler, Qt::LeftButton, {}, QPoint(6, 120));
        QVERIFY(std::abs(ruler.value() - 1000) < 30);
    }
};

QTEST_MAIN(TestOverviewRuler)
#include "tst_overviewruler.moc"
