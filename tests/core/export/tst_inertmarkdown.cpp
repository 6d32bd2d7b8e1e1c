// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/inertmarkdown.h"
#include "tests/core/export/renderedtext.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestInertMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void staysAsTyped_data()
    {
        QTest::addColumn<QString>("note");
        QTest::newRow("words") << u"See *also* **this** `code`"_s;
        QTest::newRow("list") << u"- one\n- two\n\n1. three"_s;
        QTest::newRow("wiki link and tag") << u"[[Other page]] #tag ==mark=="_s;
        QTest::newRow("link") << u"[here](https://example.org/a_b) <https://example.org>"_s;
        QTest::newRow("closed listing") << u"```cpp\nint x = 1 < 2;\n```"_s;
        QTest::newRow("html within code") << u"`<script>` is only code"_s;
        QTest::newRow("quotation") << u"> quoted\n\nnot quoted"_s;
        QTest::newRow("closed comment") << u"a %%hidden%% b"_s;
    }

    void staysAsTyped()
    {
        QFETCH(QString, note);
        QCOMPARE(inertMarkdown(note), note);
    }

    void holdsNothingActive_data()
    {
        QTest::addColumn<QString>("note");
        QTest::addColumn<QString>("kept");
        const auto row = [](const char *name, const QString &note, const QString &kept) {
            QTest::newRow(name) << note << kept;
        };
        row("script", u"a <script>alert(1)</script> b"_s, u"<script>alert(1)</script>"_s);
        row("script block", u"<script>\nalert(1)\n</script>"_s, u"alert(1)"_s);
        row("event", u"<img src=x onerror=alert(1)>"_s, u"onerror"_s);
        row("javascript", u"[click](javascript:alert(1))"_s, u"click"_s);
        row("javascript by entity", u"[click](java&#115;cript:alert(1))"_s, u"click"_s);
        row("javascript in capitals", u"[click](JaVaScRiPt:alert(1))"_s, u"click"_s);
        row("javascript autolink", u"see <javascript:alert(1)>"_s, u"see"_s);
        row("javascript by reference", u"[click][r]\n\n[r]: javascript:alert(1)"_s, u"click"_s);
        row("data", u"[click](data:text/html,x)"_s, u"click"_s);
        row("file", u"[click](file:///etc/passwd)"_s, u"click"_s);
        row("remote picture", u"look ![alt](http://t.example/p.png)"_s, u"alt"_s);
        row("remote picture without words", u"![](http://t.example/p.png)"_s, u"t.example"_s);
        row("picture by reference", u"![a][r]\n\n[r]: http://t.example/p.png"_s, u"a"_s);
        row("picture in a link", u"[![a](http://t/p.png)](javascript:x)"_s, u"a"_s);
        row("picture in a picture", u"![a ![b](http://t/c.png)](http://t/d.png)"_s, u"b"_s);
        row("open listing", u"```\nopen"_s, u"open"_s);
        row("open html comment", u"a\n\n<!-- open"_s, u"open"_s);
        row("open comment", u"a %% b"_s, u"b"_s);
        row("our own marks", u"%%user-end notes%%"_s, u"user-end"_s);
    }

    void holdsNothingActive()
    {
        QFETCH(QString, note);
        QFETCH(QString, kept);
        const auto inert = inertMarkdown(note);
        const auto bytes = (inert + u"\n\nafter\n"_s).toUtf8();
        const std::unique_ptr<char, decltype(&std::free)> html(
            cmark_markdown_to_html(bytes.constData(), size_t(bytes.size()), CMARK_OPT_UNSAFE),
            std::free);
        const auto page = QString::fromUtf8(html.get());
        QVERIFY2(
            !page.contains(u"<script"_s) && !page.contains(u"<img"_s) && !page.contains(u"<!--"_s),
            html.get());
        QVERIFY2(!page.contains(u"href=\"javascript"_s) && !page.contains(u"href=\"data"_s)
                && !page.contains(u"href=\"file"_s),
            html.get());
        QVERIFY2(page.endsWith(u"<p>after</p>\n"_s), html.get());
        QVERIFY2(page.contains(kept) || renderedText(inert).contains(kept), html.get());
        QVERIFY(!inert.contains(u"%%"_s));
    }
};

QTEST_GUILESS_MAIN(TestInertMarkdown)
#include "tst_inertmarkdown.moc"
