// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/callings.h"
#include "core/clean/wordfinder.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestCallings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsClasses_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("callings");
        const auto row = [](const char *name, const QString &words, int callings) {
            QTest::newRow(name) << words << callings;
        };
        row("nothing", u""_s, 0);
        row("words that tell nothing", u"container wide left"_s, 0);
        row("a word between others", u"left author right"_s, AuthorCalling);
        row("a word between hyphens", u"c-author-c"_s, AuthorCalling);
        row("capital letters", u"Post-Author"_s, AuthorCalling);
        row("within a longer word", u"authority"_s, 0);
        row("behind a letter", u"coauthor"_s, 0);
        row("joined words that count", u"articleauthor"_s, AuthorCalling);
        row("a word that counts anywhere", u"mybylines"_s, AuthorCalling);
        row("a word with an ending", u"datepicker"_s, DateCalling);
        row("the same behind a letter", u"update"_s, 0);
        row("behind two underscores", u"card__authors"_s, AuthorCalling);
        row("a title alone", u"title"_s, TitleCalling);
        row("a title first", u"title large"_s, TitleCalling);
        row("a title later", u"large title"_s, 0);
        row("a title of an entry", u"entry-title"_s, TitleCalling);
        row("the same without a hyphen", u"PostHeading"_s, TitleCalling);
        row("comments", u"commentslist"_s, ElsewhereCalling);
        row("two callings", u"byline date"_s, AuthorCalling | DateCalling);
        row("too far behind", u"x"_s.repeated(300) + u" author"_s, 0);
        row("other scripts", u"\u0434\u0430\u0442\u0430 author"_s, AuthorCalling);
    }

    void readsClasses()
    {
        QFETCH(QString, words);
        QFETCH(int, callings);
        QCOMPARE(int(callingsOf(words)), callings);
    }

    void findsWords()
    {
        const WordFinder finder(u"desk|r\u00e9daction|news team");
        QVERIFY(finder.isIn(u"City Desk"));
        QVERIFY(finder.isIn(u"LA R\u00c9DACTION"));
        QVERIFY(finder.isIn(u"the news team of today"));
        QVERIFY(!finder.isIn(u"the newsteam"));
        QVERIFY(!finder.isIn(u""));
        QVERIFY(finder.isAtStartOf(u"Desktop"));
        QVERIFY(!finder.isAtStartOf(u"City Desk"));
    }
};

QTEST_GUILESS_MAIN(TestCallings)
#include "tst_callings.moc"
