// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/wrappedtext.h"

#include <QFontMetricsF>
#include <QImage>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// The first and the last column with ink in them.
static std::pair<int, int> inkedColumns(const QImage &image)
{
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixelColor(x, y) == QColor(Qt::white))
                continue;
            first = std::min(first, x);
            last = x;
        }
    }
    return {first, last};
}

class TestWrappedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isCutAfterAWord_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("room");
        QTest::addColumn<QString>("shown");
        const auto words = u"the sea gives them eleven"_s;
        QTest::newRow("in the middle of a word")
            << words << u"the sea gives th…"_s << u"the sea gives…"_s;
        QTest::newRow("just after a word") << words << u"the sea gives…"_s << u"the sea gives…"_s;
        QTest::newRow("all of it has room") << words << words << words;
        QTest::newRow("one long word")
            << u"Donaudampfschifffahrt"_s << u"Donaudampf…"_s << u"Donaudampf…"_s;
        QTest::newRow("a long word after a short one")
            << u"a Donaudampfschifffahrt"_s << u"a Donaudampf…"_s << u"a Donaudampf…"_s;
    }

    void isCutAfterAWord()
    {
        QFETCH(QString, text);
        QFETCH(QString, room);
        QFETCH(QString, shown);
        const QFont font;
        const auto width = QFontMetricsF(font).horizontalAdvance(room) + 0.5;
        QCOMPARE(elidedAtWord(text, font, width), shown);
    }

    void standsWhereItsDirectionBegins_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("isAtTheRight");
        QTest::newRow("from left to right") << u"The market"_s << false;
        QTest::newRow("from right to left") << u"השוק הישן"_s << true;
        QTest::newRow("a foreign name in it") << u"וגם Café Orla"_s << true;
    }

    void standsWhereItsDirectionBegins()
    {
        QFETCH(QString, text);
        QFETCH(bool, isAtTheRight);
        QImage image(300, 40, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        WrappedText(text, QFont(), 300, 2).draw(&painter, {0, 4}, Qt::black);
        const auto [first, last] = inkedColumns(image);
        QCOMPARE(first > 150, isAtTheRight);
        QCOMPARE(last > 280, isAtTheRight);
    }
};

QTEST_MAIN(TestWrappedText)
#include "tst_wrappedtext.moc"
