// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/worddiff.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// The pieces as text: removed words in [-…-], added ones in {+…+}.
static QString shown(const QString &before, const QString &after)
{
    QString text;
    for (const auto &piece : diffWords(before, after)) {
        const auto old = before.sliced(piece.before.start, piece.before.length());
        const auto now = after.sliced(piece.after.start, piece.after.length());
        if (piece.kind == DiffPiece::Kind::Same)
            text += now;
        else if (piece.kind == DiffPiece::Kind::Removed)
            text += u"[-"_s + old + u"-]"_s;
        else
            text += u"{+"_s + now + u"+}"_s;
    }
    return text;
}

class TestWordDiff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatChanged_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("pieces");
        const auto row = [](const char *name, const QString &before, const QString &after,
                             const QString &pieces) {
            QTest::newRow(name) << before << after << pieces;
        };
        row("nothing", u"the old ferry"_s, u"the old ferry"_s, u"the old ferry"_s);
        row("both empty", u""_s, u""_s, u""_s);
        row("all removed", u"the ferry"_s, u""_s, u"[-the ferry-]"_s);
        row("all added", u""_s, u"the ferry"_s, u"{+the ferry+}"_s);
        row("one replaced", u"the old ferry left"_s, u"the new ferry left"_s,
            u"the [-old -]{+new +}ferry left"_s);
        row("one added at the end", u"the ferry"_s, u"the ferry left"_s, u"the ferry {+left+}"_s);
        row("one removed at the start", u"oh the ferry"_s, u"the ferry"_s, u"[-oh -]the ferry"_s);
        row("several places", u"a b c d e f"_s, u"a x c d f"_s, u"a [-b -]{+x +}c d [-e -]f"_s);
        row("case and quote marks", u"“Yes”, he said"_s, u"\"yes\", he said"_s,
            u"\"yes\", he said"_s);
        row("numbers", u"It cost 14 crowns."_s, u"It cost 41 crowns."_s,
            u"It cost [-14 -]{+41 +}crowns."_s);
        row("white space around", u"  the ferry "_s, u"the ferry"_s, u"the ferry"_s);
        row("emoji", u"good 😀 day"_s, u"good 😁 day"_s, u"good [-😀 -]{+😁 +}day"_s);
        row("hebrew", u"אחת שתים שלוש"_s, u"אחת שלוש"_s, u"אחת [-שתים -]שלוש"_s);
        row("chinese", u"旧渡船很晚离开"_s, u"旧渡船很早离开"_s, u"旧渡船很[-晚-]{+早+}离开"_s);
        row("paragraph moved",
            u"First it rained on the hills. Then the wind came up from the sea."_s,
            u"Then the wind came up from the sea. First it rained on the hills."_s,
            u"[-First it rained on the hills. -]Then the wind came up from the sea. {+First it "
            u"rained on "
            u"the hills.+}"_s);
    }

    void showsWhatChanged()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QTEST(shown(before, after), "pieces");
    }

    void coversBothTexts_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("replaced") << u"one two three"_s << u"one 2 three"_s;
        QTest::newRow("only white space") << u"  \n"_s << u"\t"_s;
        QTest::newRow("invisible at the end") << u"one\u00AD"_s << u"one"_s;
        QTest::newRow("nothing in common") << u"one two"_s << u"😀 três"_s;
    }

    void coversBothTexts()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        qsizetype oldEnd = 0;
        qsizetype newEnd = 0;
        for (const auto &piece : diffWords(before, after)) {
            QCOMPARE(piece.before.start, oldEnd);
            QCOMPARE(piece.after.start, newEnd);
            oldEnd = piece.before.end;
            newEnd = piece.after.end;
        }
        QCOMPARE(oldEnd, before.size());
        QCOMPARE(newEnd, after.size());
    }

    void staysLinear()
    {
        const auto before = u"a b "_s.repeated(200'000);
        const auto after = u"b a c "_s.repeated(150'000);
        QElapsedTimer timer;
        timer.start();
        diffWords(before, after);
        QCOMPARE_LT(timer.elapsed(), 5'000);
    }
};

QTEST_GUILESS_MAIN(TestWordDiff)
#include "tst_worddiff.moc"
