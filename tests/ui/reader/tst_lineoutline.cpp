// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/reader/shownpage.h"
#include "ui/reader/lineoutline.h"

using namespace postil;

class TestLineOutline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOneAroundLinesThatTouch_data()
    {
        QTest::addColumn<QList<QRectF>>("lines");
        QTest::addColumn<int>("contours");
        const QRectF first(100, 10, 200, 22);
        const QRectF second(20, 36, 280, 22);
        const QRectF third(20, 62, 60, 22);
        QTest::newRow("nothing") << QList<QRectF>() << 0;
        QTest::newRow("one line") << QList{first} << 1;
        QTest::newRow("three lines") << QList{first, second, third} << 1;
        QTest::newRow("the end of one line and the beginning of the next")
            << QList{QRectF(200, 10, 100, 22), third.translated(0, -26)} << 2;
    }

    void isOneAroundLinesThatTouch()
    {
        QFETCH(QList<QRectF>, lines);
        const auto contours = outlineOf(lines).toSubpathPolygons();
        QTEST(int(contours.size()), "contours");
    }

    void closesTheGapsOfTheText()
    {
        Sample sample;
        ShownPage page(sample);
        const auto &text = sample.content.revision.document.text();
        const auto rects = page.rectsOf({0, text.indexOf(u'\n')});
        QVERIFY(rects.size() > 2);
        QCOMPARE(outlineOf(rects).toSubpathPolygons().size(), 1);
    }
};

QTEST_MAIN(TestLineOutline)
#include "tst_lineoutline.moc"
