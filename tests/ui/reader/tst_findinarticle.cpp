// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/reader/findinarticle.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestFindInArticle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsAskedFor_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<FindOptions>("options");
        QTest::addColumn<int>("hits");
        QTest::newRow("any case") << u"HARBOUR"_s << FindOptions() << 3;
        QTest::newRow("same case") << u"harbour"_s << FindOptions(FindOption::CaseSensitive) << 2;
        QTest::newRow("whole words") << u"harbour"_s << FindOptions(FindOption::WholeWords) << 2;
        QTest::newRow("nothing") << QString() << FindOptions() << 0;
        QTest::newRow("capital I, whatever the system's language")
            << u"ISLE"_s << FindOptions() << 1;
        QTest::newRow("expression")
            << u"h\\w+r"_s << FindOptions(FindOption::RegularExpression) << 3;
        QTest::newRow("expression that is none")
            << u"(h"_s << FindOptions(FindOption::RegularExpression) << 0;
        QTest::newRow("expression that finds nothing at every place")
            << u"x*"_s << FindOptions(FindOption::RegularExpression) << 0;
    }

    void findsWhatIsAskedFor()
    {
        QFETCH(QString, words);
        QFETCH(FindOptions, options);
        const auto text = u"The harbour of the isle. Harbour and harbours"_s;
        QTEST(int(findInArticle(text, words, options).hits.size()), "hits");
    }

    void anEndlessExpressionStops_data()
    {
        QTest::addColumn<QString>("expression");
        QTest::newRow("nested repetition") << u"(a+)+$"_s;
        QTest::newRow("nested repetition of words") << u"(\\w+\\s?)*!{9}"_s;
        QTest::newRow("alternatives that are alike") << u"(a|aa)+$"_s;
        QTest::newRow("back reference") << u"(a*)*\\1b"_s;
    }

    void anEndlessExpressionStops()
    {
        QFETCH(QString, expression);
        QElapsedTimer timer;
        timer.start();
        const QString words = QString(40, u'a') + u' ';
        const QString text = words.repeated(200) + u'\n' + QString(5000, u'a') + u'!';
        const auto found =
            findInArticle(text.repeated(20), expression, FindOption::RegularExpression);
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(found.mistake.isEmpty());
    }

    void aMistakeIsTold()
    {
        const auto found = findInArticle(u"(h"_s, u"(h"_s, FindOption::RegularExpression);
        QVERIFY(found.hits.isEmpty());
        QVERIFY(!found.mistake.isEmpty());
    }

    void anExpressionStandsOnEachLineByItself()
    {
        const auto found =
            findInArticle(u"one two\nthree one"_s, u"^\\w+|one$"_s, FindOption::RegularExpression);
        QCOMPARE(found.hits, (QList<TextRange>{{0, 3}, {8, 13}, {14, 17}}));
        QVERIFY(!found.isCut);
    }

    void tooManyHitsAreCut()
    {
        const auto found = findInArticle(QString(200'000, u'a'), u"a"_s, {});
        QCOMPARE(found.hits.size(), 100'000);
        QVERIFY(found.isCut);
    }
};

QTEST_GUILESS_MAIN(TestFindInArticle)
#include "tst_findinarticle.moc"
