// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/fuzzymatch.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fits_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing typed") << QString() << u"Export"_s << true;
        QTest::newRow("beginning") << u"exp"_s << u"Export"_s << true;
        QTest::newRow("other case") << u"EXP"_s << u"export"_s << true;
        QTest::newRow("later word") << u"lib"_s << u"Search the library"_s << true;
        QTest::newRow("words in another order") << u"lib sea"_s << u"Search the library"_s << true;
        QTest::newRow("first letters of words") << u"stl"_s << u"Search the library"_s << true;
        QTest::newRow("without the accent") << u"lodz"_s << u"Łódź opens a museum"_s << false;
        QTest::newRow("without the mark") << u"resume"_s << u"Résumé of the week"_s << true;
        QTest::newRow("a dotted capital I") << u"istanbul"_s << u"İstanbul"_s << true;
        QTest::newRow("letters in another order") << u"trop"_s << u"Export"_s << false;
        QTest::newRow("one word that is not there")
            << u"lib zzz"_s << u"Search the library"_s << false;
        QTest::newRow("not of Latin letters") << u"港"_s << u"新港口"_s << true;
    }

    void fits()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QTEST(fuzzyScore(foldedForMatch(typed), foldedForMatch(name)) > 0, "fits");
    }

    void theBetterComesFirst_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("better");
        QTest::addColumn<QString>("worse");
        QTest::newRow("beginning before later word")
            << u"find"_s << u"Find in article"_s << u"Go and find it"_s;
        QTest::newRow("word before part of a word")
            << u"tag"_s << u"Edit tags"_s << u"Stagger it"_s;
        QTest::newRow("part before scattered") << u"ort"_s << u"Export"_s << u"Open right thing"_s;
        QTest::newRow("short before long")
            << u"red"_s << u"Redo"_s << u"Redo all that was ever undone here"_s;
    }

    void theBetterComesFirst()
    {
        QFETCH(QString, typed);
        QFETCH(QString, better);
        QFETCH(QString, worse);
        QVERIFY(
            fuzzyScore(typed, foldedForMatch(better)) > fuzzyScore(typed, foldedForMatch(worse)));
    }
};

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
