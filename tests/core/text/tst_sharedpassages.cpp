// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/sharedpassages.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestSharedPassages : public QObject
{
    Q_OBJECT

    static QStringList shared(const QString &left, const QString &right)
    {
        QStringList words;
        for (const auto &passage : sharedPassages(left, right))
            words.append(left.sliced(passage.left.start, passage.left.length()));
        return words;
    }

private Q_SLOTS:
    void findsWhatBothHave_data()
    {
        const auto copied = u"the ferry will sail at noon on every day of May"_s;
        const auto other = u"the old lamp was taken down and a new one stands there"_s;
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("same text") << copied << copied << QStringList{copied};
        QTest::newRow("among other words")
            << QString(u"He said "_s + copied + u" and left."_s)
            << QString(u"It is known: "_s + copied + u"; so what?"_s) << QStringList{copied};
        QTest::newRow("in another order")
            << QString(copied + u". "_s + other + u'.') << QString(other + u"! "_s + copied + u'!')
            << QStringList{copied, other};
        QTest::newRow("not the mark that ends the sentence before")
            << QString(u"Nobody came. "_s + copied) << QString(u"Everybody left. "_s + copied)
            << QStringList{copied};
        QTest::newRow("with the mark that opens it")
            << QString(u"Nobody came. “"_s + copied + u"”"_s)
            << QString(u"She wrote: “"_s + copied + u"”"_s)
            << QStringList{QString(u"“"_s + copied + u"”"_s)};
        QTest::newRow("other case and quote marks")
            << u"“The ferry will sail at noon,” she said on Monday"_s
            << u"\"the ferry will sail at noon,\" she said on Monday"_s
            << QStringList{u"“The ferry will sail at noon,” she said on Monday"_s};
        QTest::newRow("too short to count")
            << u"the ferry will sail at noon"_s << u"today the ferry will sail at night"_s
            << QStringList();
        QTest::newRow("nothing") << QString() << copied << QStringList();
    }

    void findsWhatBothHave()
    {
        QFETCH(QString, left);
        QFETCH(QString, right);
        QTEST(shared(left, right), "expected");
    }

    void seriesKeepsTheOrder()
    {
        const QList<SharedPassage> passages{{{0, 10}, {100, 110}}, {{20, 30}, {0, 10}},
            {{40, 50}, {40, 50}}, {{60, 70}, {120, 130}}};
        QCOMPARE(
            inSameOrder(passages), (QList<SharedPassage>{passages[1], passages[2], passages[3]}));
        QVERIFY(inSameOrder({}).isEmpty());
    }

    void placesBelongTogether_data()
    {
        QTest::addColumn<qsizetype>("place");
        QTest::addColumn<qsizetype>("expected");
        QTest::newRow("beginning") << qsizetype(0) << qsizetype(0);
        QTest::newRow("before the first") << qsizetype(10) << qsizetype(20);
        QTest::newRow("within one") << qsizetype(25) << qsizetype(45);
        QTest::newRow("between two") << qsizetype(40) << qsizetype(55);
        QTest::newRow("after the last") << qsizetype(80) << qsizetype(85);
    }

    void placesBelongTogether()
    {
        QFETCH(qsizetype, place);
        const QList<SharedPassage> passages{{{20, 30}, {40, 50}}, {{50, 60}, {60, 70}}};
        QTEST(matchingPlace(passages, place, 100, 100), "expected");
    }

    void longTextsAreQuick()
    {
        QString left;
        for (int i = 0; i < 40'000; ++i)
            left += u"word%1 and "_s.arg(i);
        QElapsedTimer timer;
        timer.start();
        const QString right = left.sliced(left.size() / 2) + left;
        QVERIFY(!sharedPassages(left, right).isEmpty());
        QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestSharedPassages)
#include "tst_sharedpassages.moc"
