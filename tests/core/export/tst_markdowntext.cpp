// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/markdowntext.h"
#include "tests/core/export/renderedtext.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestMarkdownText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendersAsItWas_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        row("plain", u"He said nothing."_s);
        row("emphasis marks", u"2 * 3 * 4 and _so_ __on__ and ~~this~~"_s);
        row("link", u"[here](javascript:alert(1)) ![](http://t/x.png) [[page]]"_s);
        row("html", u"<script>alert(1)</script> <b>x</b> <!-- c --> a < b"_s);
        row("entity", u"AT&amp;T &copy; &#35; & co"_s);
        row("code", u"``` and `x` and ~~~"_s);
        row("heading", u"# not a heading #"_s);
        row("bullet minus", u"- no item"_s);
        row("bullet plus", u"+ no item"_s);
        row("number", u"1. no item"_s);
        row("number with parenthesis", u"12) no item"_s);
        row("year and full stop", u"1984. What a year."_s);
        row("rule", u"---"_s);
        row("rule of stars", u"* * *"_s);
        row("quotation", u"> no quotation"_s);
        row("table", u"a | b\u2028--- | ---\u2028c | d"_s);
        row("setext", u"Title\u2028==="_s);
        row("setext minus", u"Title\u2028---"_s);
        row("indented", u"    four spaces"_s);
        row("tab first", u"\tcode"_s);
        row("spaces last", u"line  \u2028next   "_s);
        row("backslash last", u"C:\\dir\\"_s);
        row("backslash before a break", u"a\\\u2028b"_s);
        row("breaks first and last", u"\u2028\u2028a\u2028\u2028\u2028b\u2028"_s);
        row("only a break", u"\u2028"_s);
        row("highlight and comment", u"a ==b== %%c%% ^id"_s);
        row("tag and money", u"#tag costs $5 or $6"_s);
        row("reference", u"[a]: http://x.example \"t\""_s);
        row("footnote", u"a[^1]"_s);
        row("emoji and accents", u"\U0001F600 e\u0301 \u202Eabc\u202C"_s);
        row("address", u"https://example.org/a_b_c?d=1&copy=2 www.example.org me@example.org"_s);
        row("no-break space first", u"\u00A0x\u00A0"_s);
        row("list in the second line", u"a\u2028- b\u20281. c"_s);
        row("exclamation mark before bracket", u"Look![x](y)"_s);
    }

    void rendersAsItWas()
    {
        QFETCH(QString, text);
        QCOMPARE(renderedText(markdownEscaped(text)), text);
        QCOMPARE(renderedText(markdownQuoted(markdownEscaped(text))), text);
    }

    void anyTextRendersAsItWas()
    {
        static const QString alphabet = u"ab1 .)-+=*_`~#>[](){}<>!&;:/\\|\"'@%^$\u2028\t\u00E9“”"_s;
        QRandomGenerator random(7);
        for (int i = 0; i < 5000; ++i) {
            QString text;
            for (int length = random.bounded(1, 24); length > 0; --length)
                text += alphabet[random.bounded(alphabet.size())];
            QCOMPARE(renderedText(markdownEscaped(text)), text);
            const qsizetype start = random.bounded(text.size());
            const TextRange marked{start, random.bounded(start, text.size() + 1)};
            QCOMPARE(
                renderedText(u"> "_s + markdownMarked(text, marked).replace(u"\n"_s, u"\n> "_s)),
                text);
        }
    }

    void longTextIsQuick()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(markdownEscaped(u"1234567890 [*"_s.repeated(100'000)).size() > 1'000'000);
        QVERIFY(markdownEscaped(u"1"_s.repeated(1'000'000)).size() >= 1'000'000);
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(TestMarkdownText)
#include "tst_markdowntext.moc"
