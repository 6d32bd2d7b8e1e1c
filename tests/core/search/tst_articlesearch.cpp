// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/search/articlesearch.h"

#include "core/library/library.h"

#include <QTemporaryDir>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestArticleSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_library = *Library::open(m_folder.filePath(u"library.postil"_s));
        QVERIFY(m_library->import(
            {"Ferries\n\nThe café on the quay sells C++ books and a:b tickets, o'reilly said.\n",
                u"a.txt"_s, {}}));
        QVERIFY(
            m_library->import({"Trams\n\nThe tram stops at the café and at the old war memorial.\n",
                u"b.txt"_s, {}}));
    }

    void finds_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("hits");
        QTest::newRow("a word in both") << u"café"_s << 2;
        QTest::newRow("without its accent") << u"cafe"_s << 2;
        QTest::newRow("two words in one") << u"café tram"_s << 1;
        QTest::newRow("a phrase") << u"\"war memorial\""_s << 1;
        QTest::newRow("a phrase in another order") << u"\"memorial war\""_s << 0;
        QTest::newRow("a beginning") << u"memo*"_s << 1;
        QTest::newRow("nothing") << u""_s << 0;
        QTest::newRow("only marks") << u"\"\" -- *"_s << 0;
        for (const auto &hostile : {u"c++"_s, u"o'reilly"_s, u"a:b"_s, u"-war"_s, u"NEAR("_s,
                 u"\""_s, u"'); DROP TABLE"_s, u"a AND"_s, u"(tram"_s, u"title:tram"_s, u"^tram"_s,
                 u"{a b}:c"_s, u"a\" OR \"b"_s, u"%_"_s})
            QTest::newRow(qPrintable(hostile)) << hostile << -1;
    }

    void finds()
    {
        QFETCH(QString, typed);
        QFETCH(int, hits);
        const auto found = m_library->search(typed);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        if (hits >= 0)
            QCOMPARE(found->size(), hits);
    }

    void marksTheWordsInTheSnippet()
    {
        const auto found = m_library->search(u"memorial"_s);
        QVERIFY(found && found->size() == 1);
        const auto &hit = found->first();
        QCOMPARE(hit.marked.size(), 1);
        QCOMPARE(hit.snippet.sliced(hit.marked.first().start, hit.marked.first().length()),
            u"memorial"_s);
    }

    void leavesOutTheTrash()
    {
        const auto tram = *m_library->findArticle(u"2"_s);
        QVERIFY(m_library->deleteArticle(tram));
        QCOMPARE(m_library->search(u"memorial"_s)->size(), 0);
        QVERIFY(m_library->restoreArticle(tram));
    }

    void followsACorrection()
    {
        const auto tram = *m_library->findArticle(u"2"_s);
        QVERIFY(m_library->revise(tram, u"The tram stops at the lighthouse."_s));
        QCOMPARE(m_library->search(u"memorial"_s)->size(), 0);
        QCOMPARE(m_library->search(u"lighthouse"_s)->size(), 1);
        QVERIFY(m_library->undo());
        QCOMPARE(m_library->search(u"memorial"_s)->size(), 1);
        QVERIFY(m_library->check()->isEmpty());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Library> m_library;
};

QTEST_GUILESS_MAIN(TestArticleSearch)
#include "tst_articlesearch.moc"
