// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/filename.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestFileName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *name, const QString &title, const QString &expected) {
            QTest::newRow(name) << title << expected;
        };
        row("plain", u"Dockers stay out"_s, u"Dockers stay out"_s);
        row("empty", {}, u"Article 7"_s);
        row("only dots", u" ... "_s, u"Article 7"_s);
        row("parent folder", u"../../etc/passwd"_s, u"etc-passwd"_s);
        row("slashes and marks", u"a/b\\c:d*e?f\"g<h>i|j"_s, u"a-b-c-d-e-f-g-h-i-j"_s);
        row("link marks", u"a#b^c[d]"_s, u"a-b-c-d-"_s);
        row("NUL and controls", u"a"_s + QChar(QChar::Null) + u"b\nc\td"_s, u"a b c d"_s);
        row("reserved", u"CON"_s, u"_CON"_s);
        row("reserved with ending", u"aux.txt"_s, u"_aux.txt"_s);
        row("reserved port", u"Com1"_s, u"_Com1"_s);
        row("not reserved", u"console"_s, u"console"_s);
        row("trailing dot", u"The end."_s, u"The end"_s);
        row("hidden", u".bashrc"_s, u"bashrc"_s);
        row("looks like an option", u"--help"_s, u"help"_s);
        row("home", u"~root"_s, u"root"_s);
        row("turned direction", u"annexe\u202Efdp.exe"_s, u"annexeU+202Efdp.exe"_s);
        row("emoji joined", u"\U0001F468\u200D\U0001F469"_s, u"\U0001F468\u200D\U0001F469"_s);
        row("decomposed", u"e\u0301"_s, u"\u00E9"_s);
        row("half a pair", u"a"_s + QChar(0xD800), u"a-"_s);
    }

    void names()
    {
        QFETCH(QString, title);
        QFETCH(QString, name);
        QCOMPARE(fileNameFor(title, 7), name);
    }

    void isNeverTooLong_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("300 letters") << u"x"_s.repeated(300);
        QTest::newRow("300 emoji") << u"\U0001F600"_s.repeated(300);
        QTest::newRow("families") << u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s.repeated(50);
        QTest::newRow("a megabyte") << u"word "_s.repeated(200'000);
        QTest::newRow("marks without end") << QString(u"a"_s + u"\u0301"_s.repeated(900));
    }

    void isNeverTooLong()
    {
        QFETCH(QString, title);
        const auto name = fileNameFor(title, 1);
        QVERIFY(!name.isEmpty());
        QVERIFY(name.toUtf8().size() <= 201);
        QVERIFY(!name.contains(QChar::ReplacementCharacter));
    }
};

QTEST_GUILESS_MAIN(TestFileName)
#include "tst_filename.moc"
