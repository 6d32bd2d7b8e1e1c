// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/sharebar.h"

#include <QTest>

#include <numeric>

using namespace postil;

class TestShareBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyVoiceIsSeen_data()
    {
        QTest::addColumn<QList<int>>("words");
        QTest::addColumn<double>("least");
        QTest::newRow("two alike") << QList{50, 50} << 150.0;
        QTest::newRow("one who hardly speaks") << QList{700, 290, 3} << 8.0;
        QTest::newRow("one without a word") << QList{10, 0} << 8.0;
        QTest::newRow("more than have room") << QList<int>(100, 7) << 3.0;
    }

    void everyVoiceIsSeen()
    {
        QFETCH(QList<int>, words);
        QFETCH(double, least);
        QList<VoiceShare> shares;
        for (const int count : words)
            shares.append({ActorId::create(), {}, 1, count, 0});
        const auto widths = ShareBar::widthsOf(shares, 300);
        QCOMPARE(widths.size(), words.size());
        QCOMPARE(std::accumulate(widths.begin(), widths.end(), 0.0), 300.0);
        for (qsizetype i = 0; i < widths.size(); ++i) {
            QVERIFY(widths[i] >= least - 0.001);
            QVERIFY(i == 0 || words[i] > words[i - 1] || widths[i] <= widths[i - 1]);
        }
    }

    void nobodySaidAWord() { QVERIFY(ShareBar::widthsOf({{{}, {}, 1, 0, 0}}, 300).isEmpty()); }
};

QTEST_GUILESS_MAIN(TestShareBar)
#include "tst_sharebar.moc"
