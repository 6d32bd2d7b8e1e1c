// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/folding.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestFolding : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsCase_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("latin i under a Turkish locale") << u"IRIS"_s << u"iris"_s;
        QTest::newRow("dotless i stays itself") << u"ışık"_s << u"ışık"_s;
        QTest::newRow("greek, final sigma as any other") << u"ΛΌΓΟΣ"_s << u"λόγοσ"_s;
        QTest::newRow("cyrillic") << u"МИР"_s << u"мир"_s;
        QTest::newRow("beyond the first plane") << u"\U00010400"_s << u"\U00010428"_s;
        QTest::newRow("no case at all") << u"東京 😀"_s << u"東京 😀"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }

    void foldsCase()
    {
        QFETCH(QString, text);
        QTEST(foldCase(text), "folded");
    }

    void foldsForComparison_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");
        QTest::newRow("polish") << u"Łódź"_s << u"lodz"_s;
        QTest::newRow("turkish dotted and dotless") << u"İstanbul Ilıca"_s << u"istanbul ilica"_s;
        QTest::newRow("german") << u"Große Öfen"_s << u"grosse ofen"_s;
        QTest::newRow("danish and icelandic") << u"Sørensen Þóra Æsa"_s << u"sorensen thora aesa"_s;
        QTest::newRow("vietnamese, two marks on one letter") << u"Nguyễn"_s << u"nguyen"_s;
        QTest::newRow("already decomposed") << u"Zoe\u0308"_s << u"zoe"_s;
        QTest::newRow("greek tonos") << u"Νίκος"_s << u"νικοσ"_s;
        QTest::newRow("russian yo") << u"Алёна"_s << u"алена"_s;
        QTest::newRow("ligature and wide form") << u"ﬁn Ａ"_s << u"fin a"_s;
        QTest::newRow("hindi vowels stay") << u"कि"_s << u"कि"_s;
        QTest::newRow("korean syllables stay") << u"서울"_s << u"서울"_s;
        QTest::newRow("japanese voicing stays") << u"が"_s << u"が"_s;
    }

    void foldsForComparison()
    {
        QFETCH(QString, text);
        QTEST(foldForComparison(text), "folded");
    }
};

QTEST_GUILESS_MAIN(TestFolding)
#include "tst_folding.moc"
