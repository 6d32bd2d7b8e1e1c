// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/app/program.h"

using namespace postil;
using namespace Qt::StringLiterals;

static QByteArray page(const QByteArray &name, const QByteArray &appeal)
{
    return "<html lang=en><head><meta charset=windows-1252><title>The quay of " + name
        + " reopens</title><link rel=canonical href='https://www.lantern.example/" + name
        + "'></head><body><article><h1>The quay of " + name
        + " reopens</h1><div class=body>"
          "<p>The old quay of "
        + name
        + " was opened again on Monday, a year after the flood that had "
          "taken away its stones and left the fishing boats without a place to land. K\xe4the was "
          "there.</p>"
          "<p>Engineers will look at the wall once more in spring. If it holds, the port office "
          "said, "
          "the ferry is to sail from here again, for the first time since the "
          "war.</p></div></article>"
          "<footer><p class=appeal>"
        + appeal + "</p></footer></body></html>";
}

/// What one does about what the cleaner left out, from the command line.
class TestCleaningCommands : public QObject
{
    Q_OBJECT

private:
    /// The number of the piece that holds such words.
    static QString pieceOf(const Program &program, const QString &words)
    {
        for (const auto &each :
            program.run({u"removed"_s, u"1"_s, u"--all"_s, u"--json"_s}).array()) {
            if (each[u"text"].toString().contains(words))
                return QString::number(each[u"piece"].toInt());
        }
        return {};
    }

    static QString textOf(const Program &program, const QString &article = u"1"_s)
    {
        return program.run({u"show"_s, article}).out;
    }

private Q_SLOTS:
    void keepsAndLeavesOut()
    {
        const Program program;
        QCOMPARE(
            program.run({u"import"_s, program.write(u"a.html"_s, page("Arn", "Give us a coin."))})
                .code,
            0);
        const auto removed = program.run({u"removed"_s, u"1"_s});
        QCOMPARE(removed.code, 0);
        QVERIFY2(removed.out.contains(u"Give us a coin."_s), qPrintable(removed.out));
        QVERIFY(!removed.out.contains(u"The old quay"_s));
        const auto appeal = pieceOf(program, u"coin"_s);
        QCOMPARE(program.run({u"keep"_s, u"1"_s, appeal}).code, 0);
        QVERIFY(textOf(program).contains(u"Give us a coin."_s));
        QCOMPARE(program.run({u"leave-out"_s, u"1"_s, pieceOf(program, u"Engineers"_s)}).code, 0);
        QVERIFY(!textOf(program).contains(u"Engineers"_s));
        QVERIFY(program.run({u"history"_s}).out.contains(u"Put back “Give us a coin.”"_s));
        QCOMPARE(program.run({u"undo"_s}).code, 0);
        QVERIFY(textOf(program).contains(u"Engineers"_s));
        QCOMPARE(program.run({u"keep"_s, u"1"_s, u"900"_s}).code, 1);
        QCOMPARE(program.run({u"keep"_s, u"1"_s, u"first"_s}).code, 2);
        QCOMPARE(program.run({u"keep"_s, u"1"_s}).code, 2);
    }

    void choosesForASite()
    {
        const Program program;
        program.run({u"import"_s, program.write(u"a.html"_s, page("Arn", "Give us a coin."))});
        QCOMPARE(
            program.run({u"keep"_s, u"1"_s, pieceOf(program, u"coin"_s), u"--site"_s}).code, 0);
        QCOMPARE(program.run({u"sites"_s}).out, u"lantern.example\n"_s);
        const auto other =
            program.run({u"import"_s, program.write(u"b.html"_s, page("Vel", "Help us print."))});
        QVERIFY2(other.error.contains(u"lantern.example"_s), qPrintable(other.error));
        QVERIFY(textOf(program, u"2"_s).contains(u"Help us print."_s));
        QCOMPARE(program.run({u"sites"_s, u"--forget"_s, u"lantern.example"_s}).code, 0);
        QCOMPARE(program.run({u"sites"_s}).out, QString());
        QCOMPARE(program.run({u"sites"_s, u"--forget"_s, u"lantern.example"_s}).code, 1);
        // One undo for both, the piece and the site.
        QCOMPARE(program.run({u"undo"_s}).code, 0);
        QCOMPARE(program.run({u"sites"_s}).out, u"lantern.example\n"_s);
        QCOMPARE(program.run({u"undo"_s}).code, 0);
        QVERIFY(!textOf(program).contains(u"coin"_s));
        QCOMPARE(program.run({u"sites"_s}).out, QString());
    }

    void cleansAgain()
    {
        const Program program;
        program.run({u"import"_s, program.write(u"a.html"_s, page("Arn", "Give us a coin."))});
        QVERIFY(textOf(program).contains(u"Käthe"_s));
        const auto again = program.run({u"reclean"_s, u"1"_s, u"--charset"_s, u"windows-1251"_s});
        QCOMPARE(again.code, 0);
        QVERIFY2(again.out.contains(u"windows-1251  new revision"_s), qPrintable(again.out));
        QVERIFY(textOf(program).contains(u"Kдthe"_s));
        QCOMPARE(program.run({u"reclean"_s, u"1"_s, u"--charset"_s, u"detect"_s}).code, 0);
        QVERIFY(textOf(program).contains(u"Käthe"_s));
        const auto all = program.run({u"reclean"_s, u"--all"_s, u"--json"_s});
        QCOMPARE(all.array().size(), 1);
        QCOMPARE(all.array()[0][u"isChanged"].toBool(), false);
        QCOMPARE(program.run({u"reclean"_s, u"1"_s, u"--charset"_s, u"utf-7"_s}).code, 1);
        QCOMPARE(program.run({u"reclean"_s, u"7"_s}).code, 1);
        QCOMPARE(program.run({u"reclean"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestCleaningCommands)
#include "tst_cleaningcommands.moc"
