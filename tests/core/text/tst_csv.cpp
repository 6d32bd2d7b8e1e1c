// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/text/csv.h"

#include <QRandomGenerator>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackAsItWent_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::newRow("words") << u"plain words"_s;
        QTest::newRow("accents and another script") << u"Žofie Čapková, Захарова 山"_s;
        QTest::newRow("quotes") << u"the “old” \"new\" one"_s;
        QTest::newRow("separators") << u"a,b;c\td"_s;
        QTest::newRow("line breaks") << u"one\ntwo\r\nthree\rfour"_s;
        QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s;
        QTest::newRow("plus") << u"+49 30"_s;
        QTest::newRow("minus") << u"-1"_s;
        QTest::newRow("at") << u"@handle"_s;
        QTest::newRow("tab first") << u"\t=1"_s;
        QTest::newRow("return first") << u"\r=1"_s;
        QTest::newRow("behind a separator") << u"x;=1+1"_s;
        QTest::newRow("behind a quote") << u"x\"=1+1"_s;
        QTest::newRow("own apostrophe before a formula") << u"'=1"_s;
        QTest::newRow("two own apostrophes") << u"''-1"_s;
        QTest::newRow("apostrophe before a word") << u"'tis"_s;
        QTest::newRow("a name with an apostrophe") << u"O'Neill-Baker"_s;
        QTest::newRow("spaces around") << u"  x "_s;
        QTest::newRow("emoji") << u"\U0001F600"_s;
    }

    void comesBackAsItWent()
    {
        QFETCH(QString, cell);
        const QList<QStringList> rows{{u"first"_s, cell, u"last"_s}, {cell, cell, u"x"_s}};
        for (const QChar separator : {u',', u';', u'\t'}) {
            const auto bytes = toCsv(rows, separator);
            QVERIFY(bytes.startsWith("\xEF\xBB\xBF"));
            QCOMPARE(fromCsv(bytes), rows);
        }
    }

    void comesBackWhateverItIs()
    {
        QRandomGenerator random(7);
        const QString letters = u"'=+-@\t\r\n,;\"a "_s;
        for (int i = 0; i < 20'000; ++i) {
            QString cell;
            for (auto length = random.bounded(8); length > 0; --length)
                cell += letters[random.bounded(int(letters.size()))];
            QCOMPARE(restored(neutralised(cell)), cell);
            QCOMPARE(fromCsv(toCsv({{u"k"_s, cell}})), QList<QStringList>({{u"k"_s, cell}}));
        }
    }

    void leavesNoFormula_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("safe");
        QTest::newRow("formula") << u"=1"_s << u"'=1"_s;
        QTest::newRow("behind a semicolon") << u"a;@b"_s << u"a;'@b"_s;
        QTest::newRow("behind a tab") << u"a\t-b"_s << u"a\t'-b"_s;
        QTest::newRow("inside a word") << u"a-b=c"_s << u"a-b=c"_s;
    }

    void leavesNoFormula()
    {
        QFETCH(QString, cell);
        QTEST(neutralised(cell), "safe");
    }

    void readsWhatOthersWrite_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray utf16("\xFF\xFE"
                               "a\0,\0b\0\n\0"
                               "c\0,\0d\0",
            16);
        QTest::newRow("no mark, line feeds") << QByteArray("a,b\nc,d");
        QTest::newRow("semicolons") << QByteArray("a;b\r\nc;d\r\n");
        QTest::newRow("tabs and an empty row") << QByteArray("a\tb\n\nc\td\n");
        QTest::newRow("all quoted") << QByteArray("\"a\",\"b\"\r\n\"c\",\"d\"\r\n");
        QTest::newRow("UTF-16") << utf16;
    }

    void readsWhatOthersWrite()
    {
        QFETCH(QByteArray, bytes);
        QCOMPARE(fromCsv(bytes), QList<QStringList>({{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}}));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
