// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/foldedtext.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestFoldedText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesEqual_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("folded");
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("case") << u"The IRIS"_s << u"the iris"_s;
        QTest::newRow("white space runs") << u" a\t\n b\u00A0\u2003c\r\n"_s << u"a b c"_s;
        QTest::newRow("quote marks") << u"“a” ‘b’ «c» 'd'"_s << u"\"a\" \"b\" \"c\" \"d\""_s;
        QTest::newRow("apostrophe") << u"don’t"_s << u"don\"t"_s;
        QTest::newRow("dashes and the space around them") << u"a — b -- c–d"_s << u"a-b-c-d"_s;
        QTest::newRow("ellipsis") << u"so… on"_s << u"so... on"_s;
        QTest::newRow("ligatures") << u"eﬃcient ﬁsh"_s << u"efficient fish"_s;
        QTest::newRow("soft hyphens") << u"hy\u00ADphen"_s << u"hyphen"_s;
        QTest::newRow("invisible") << u"\uFEFFze\u200Bro\u2060"_s << u"zero"_s;
        QTest::newRow("composed letters come apart") << u"é"_s << u"e\u0301"_s;
        QTest::newRow("composed letter with two marks") << u"\u1EC7"_s << u"e\u0323\u0302"_s;
        QTest::newRow("marks in canonical order") << u"e\u0302\u0323"_s << u"e\u0323\u0302"_s;
        QTest::newRow("wide forms") << u"Ａ１"_s << u"a1"_s;
        QTest::newRow("squares keep their meaning") << u"10²"_s << u"10²"_s;
        QTest::newRow("sharp s") << u"GROẞE Straße"_s << u"grosse strasse"_s;
        QTest::newRow("emoji") << u"a 😀\uFE0F b"_s << u"a 😀 b"_s;
        QTest::newRow("arabic presentation forms") << u"\uFE8D"_s << u"\u0627"_s;
        QTest::newRow("lone surrogate") << QString(QChar(0xD800)) << QString(QChar(0xD800));
    }

    void makesEqual()
    {
        QFETCH(QString, source);
        QTEST(FoldedText(source).text(), "folded");
    }

    void findsTheWayBack_data()
    {
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("passage"); // of the source
        QTest::addColumn<QString>("folded");
        QTest::newRow("plain") << u"one two three"_s << u"two"_s << u"two"_s;
        QTest::newRow("after an emoji") << u"😀😀 two"_s << u"two"_s << u"two"_s;
        QTest::newRow("an emoji itself") << u"a 😀 b"_s << u"😀"_s << u"😀"_s;
        QTest::newRow("soft hyphens within")
            << u"a hy\u00ADphen b"_s << u"hy\u00ADphen"_s << u"hyphen"_s;
        QTest::newRow("decomposed") << u"a cafe\u0301 b"_s << u"cafe\u0301"_s << u"cafe\u0301"_s;
        QTest::newRow("composed") << u"a café b"_s << u"café"_s << u"cafe\u0301"_s;
        QTest::newRow("ligature") << u"a ﬁsh b"_s << u"ﬁsh"_s << u"fish"_s;
        QTest::newRow("runs of white space within") << u"a  b \n c  d"_s << u"b \n c"_s << u"b c"_s;
        QTest::newRow("between spaced dashes") << u"a - b - c"_s << u"b"_s << u"b"_s;
        QTest::newRow("hebrew") << u"אחת שתים שלוש"_s << u"שתים"_s << u"שתים"_s;
        QTest::newRow("japanese") << u"雨が降った。"_s << u"降った"_s << u"降った"_s;
    }

    void findsTheWayBack()
    {
        QFETCH(QString, source);
        QFETCH(QString, passage);
        const FoldedText text(source);
        const TextRange range{source.indexOf(passage), source.indexOf(passage) + passage.size()};
        const auto folded = text.toFolded(range);
        QTEST(text.text().sliced(folded.start, folded.length()), "folded");
        QCOMPARE(text.toSource(folded), range);
    }

    void leavesWhiteSpaceOutside()
    {
        const FoldedText text(u"one  two  three");
        QCOMPARE(text.toFolded({3, 10}), TextRange(4, 7));
        QVERIFY(text.toFolded({3, 5}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestFoldedText)
#include "tst_foldedtext.moc"
