// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/timeline.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestTimeline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesItsStep_data()
    {
        QTest::addColumn<QStringList>("dates");
        QTest::addColumn<int>("step");
        QTest::addColumn<qsizetype>("bins");
        QTest::addColumn<qsizetype>("undated");
        const auto row = [](const char *name, const QStringList &dates, Timeline::Step step,
                             qsizetype bins, qsizetype undated) {
            QTest::newRow(name) << dates << int(step) << bins << undated;
        };
        row("days", {u"2024-03-01"_s, u"2024-03-03T10:00:00Z"_s}, Timeline::Step::Day, 3, 0);
        row("months", {u"2024-03-01"_s, u"2024-12-24"_s}, Timeline::Step::Month, 10, 0);
        row("years", {u"2001"_s, u"2024-12-24"_s}, Timeline::Step::Year, 24, 0);
        row("a month only", {u"2024-03"_s}, Timeline::Step::Day, 1, 0);
        row("no date", {u""_s, u"soon"_s, u"2024-02-31"_s}, Timeline::Step::Month, 0, 3);
        row("a date far off", {u"0001-01-01"_s, u"2024-01-01"_s}, Timeline::Step::Year, 401, 0);
    }

    void choosesItsStep()
    {
        QFETCH(QStringList, dates);
        QList<ActorArticle> articles;
        for (const auto &date : dates)
            articles.append({ArticleId::create(), 1, {}, {}, date, 2, 1, {}});
        const auto timeline = timelineOf(articles);
        QTEST(timeline.bins.size(), "bins");
        QTEST(timeline.undated, "undated");
        if (!timeline.bins.isEmpty())
            QTEST(int(timeline.step), "step");
    }

    void countsWhatFallsIntoABin()
    {
        const auto timeline = timelineOf(
            {{{}, 1, {}, {}, u"2024-03-01"_s, 2, 1, {}}, {{}, 2, {}, {}, u"2024-03-01"_s, 5, 0, {}},
                {{}, 3, {}, {}, u"2024-03-04"_s, 1, 1, {}}});
        QCOMPARE(timeline.bins.size(), 4);
        QCOMPARE(timeline.bins.first().mentions, 7);
        QCOMPARE(timeline.bins.first().articles, 2);
        QCOMPARE(timeline.bins[1].articles, 0);
        QVERIFY(timeline.describe(0).contains(u"mentions 7, quotations 1, articles 2"_s));
    }
};

QTEST_GUILESS_MAIN(TestTimeline)
#include "tst_timeline.moc"
