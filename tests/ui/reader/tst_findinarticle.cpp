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
        QTEST(int(findInArticle(text, words, options).size()), "hits");
    }

    void anEndlessExpressionStops()
    {
        QElapsedTimer timer;
        timer.start();
        findInArticle(QString(5000, u'a') + u'!', u"(a+)+$"_s, FindOption::RegularExpression);
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(TestFindInArticle)
#include "tst_findinarticle.moc"
