// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/dom/domtree.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

/// The content of an element as markup without attributes, to compare by eye.
static QString markup(const DomTree &tree, NodeIndex within)
{
    QString out;
    for (auto node = tree.firstChild(within); node != NoNode; node = tree.nextSibling(node)) {
        if (tree.isText(node)) {
            out += tree.at(node).text;
            continue;
        }
        const auto tag = tree.tag(node);
        const auto name =
            tag == Tag::Unknown ? tree.at(node).text.toString() : QString(nameOf(tag));
        out += u'<' + name + u'>' + markup(tree, node)
            + (hasTrait(tag, VoidTag) ? QString() : u"</"_s + name + u'>');
    }
    return out;
}

class TestDomTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buildsTheTreeOfABrowser_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("body");
        const auto row = [](const char *name, const char *html, const char *body) {
            QTest::newRow(name) << QString::fromUtf8(html) << QString::fromUtf8(body);
        };
        row("nothing", "", "");
        row("text alone", "one", "one");
        row("unclosed paragraphs", "<p>one<p>two", "<p>one</p><p>two</p>");
        row("division ends a paragraph", "<p>one<div>two</div>three",
            "<p>one</p><div>two</div>three");
        row("paragraph end without start", "one</p>two", "one<p></p>two");
        row("unclosed items", "<ul><li>one<li>two</ul>three",
            "<ul><li>one</li><li>two</li></ul>three");
        row("nested lists", "<ul><li>one<ul><li>two</ul><li>three</ul>",
            "<ul><li>one<ul><li>two</li></ul></li><li>three</li></ul>");
        row("terms and descriptions", "<dl><dt>one<dd>two<dt>three</dl>",
            "<dl><dt>one</dt><dd>two</dd><dt>three</dt></dl>");
        row("heading closed by another's tag", "<h2>one</h3>two", "<h2>one</h2>two");
        row("heading in a heading", "<h1>one<h2>two</h2>", "<h1>one</h1><h2>two</h2>");
        row("bold across paragraphs", "<p><b>one<p>two</b>three",
            "<p><b>one</b></p><p><b>two</b>three</p>");
        row("misnested inline", "<b>one<i>two</b>three</i>", "<b>one<i>two</i></b><i>three</i>");
        row("bold around a block", "<b>one<p>two</b>three</p>", "<b>one</b><p><b>two</b>three</p>");
        row("link in a link", "<a>one<a>two</a>three", "<a>one</a><a>two</a>three");
        row("unclosed link in a division", "<div><a>one</div><div>two</div>",
            "<div><a>one</a></div><div><a>two</a></div>");
        row("cells without rows", "<table><td>one<td>two</table>",
            "<table><tbody><tr><td>one</td><td>two</td></tr></tbody></table>");
        row("unclosed rows", "<table><tr><td>one<tr><td>two</table>three",
            "<table><tbody><tr><td>one</td></tr><tr><td>two</td></tr></tbody></table>three");
        row("text misplaced in a table", "<table>one<tr><td>two</table>",
            "one<table><tbody><tr><td>two</td></tr></tbody></table>");
        row("block misplaced in a table", "<table><div>one</div><tr><td>two</table>",
            "<div>one</div><table><tbody><tr><td>two</td></tr></tbody></table>");
        row("table in a cell", "<table><tr><td><table><tr><td>one</table>two<td>three</table>",
            "<table><tbody><tr><td><table><tbody><tr><td>one</td></tr></tbody></table>two</td>"
            "<td>three</td></tr></tbody></table>");
        row("end tags that open nothing", "</div></b>one</td>two</span>", "onetwo");
        row("late body", "<p>one</p><body class=x><p>two", "<p>one</p><p>two</p>");
        row("text after the end", "<p>one</body></html>two", "<p>onetwo</p>");
        row("a less-than sign", "1 < 2 and <3", "1 < 2 and <3");
        row("upper case", "<P>one<BR>two</P>", "<p>one<br>two</p>");
        row("comment", "one<!-- <p>two</p> -->three", "onethree");
        row("comment with dashes", "one<!---- two ---->three", "onethree");
        row("empty comment", "one<!-->two", "onetwo");
        row("comment without end", "one<!-- two><p>three", "one<p>three</p>");
        row("processing instruction", "one<?php two ?>three", "onethree");
        row("tag without end", "one<p class=\"", "one<p></p>");
        row("slash in a tag", "<br/><p/>one", "<br><p>one</p>");
        row("script with markup", "<p>one<script>'</p><b>'</script>two",
            "<p>one<script>'</p><b>'</script>two</p>");
        row("drawing with tags that close themselves",
            "<svg><path/><g><title>one</title></g></svg>two",
            "<svg><path></path><g><title>one</title></g></svg>two");
        row("paragraph ends a drawing", "<svg><g><p>one", "<svg><g></g></svg><p>one</p>");
        row("own elements", "<my-card><p>one</my-card>two", "<my-card><p>onetwo</p></my-card>");
        row("unclosed select", "<select><option>one<option>two<p>three",
            "<select><option>one</option><option>two</option></select><p>three</p>");
        row("form across cells", "<form><p>one</form>two", "<form><p>one</p></form>two");
        row("button in a button", "<button>one<button>two</button>",
            "<button>one</button><button>two</button>");
        row("empty end of a line", "one</br>two", "one<br>two");
        row("text area", "<textarea><b>one</textarea>two", "<textarea><b>one</textarea>two");
        row("title without end", "<title>one<p>two", "<p>two</p>");
        row("null characters", "o\xEF\xBF\xBDne", "o\xEF\xBF\xBDne");
    }

    void buildsTheTreeOfABrowser()
    {
        QFETCH(QString, html);
        QFETCH(QString, body);
        const auto tree = DomTree::parse(html);
        QCOMPARE(markup(tree, tree.body()), body);
    }

    void resolvesReferences_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QString>("text");
        QTest::newRow("named") << u"a&amp;b&mdash;c&nbsp;d"_s << u"a&b\u2014c\u00a0d"_s;
        QTest::newRow("numbers") << u"&#65;&#x42;&#x43"_s << u"ABC"_s;
        QTest::newRow("windows-1252") << u"&#147;a&#148;"_s << u"\u201ca\u201d"_s;
        QTest::newRow("beyond the plane") << u"&#128512;"_s << u"\U0001F600"_s;
        QTest::newRow("without semicolon") << u"a&ampb &copy 2"_s << u"a&b \u00a9 2"_s;
        QTest::newRow("no reference") << u"a & b &nosuch; &#; &"_s << u"a & b &nosuch; &#; &"_s;
        QTest::newRow("surrogates and zero") << u"&#xD800;&#0;"_s << u"\ufffd\ufffd"_s;
        QTest::newRow("huge number") << u"&#99999999999999999999;"_s << u"\ufffd"_s;
        QTest::newRow("two characters") << u"&NotEqualTilde;"_s << u"\u2242\u0338"_s;
    }

    void resolvesReferences()
    {
        QFETCH(QString, html);
        QFETCH(QString, text);
        const auto tree = DomTree::parse(html);
        QCOMPARE(tree.rawText(tree.body()), text);
    }

    void readsHeadAndAttributes()
    {
        const auto tree =
            DomTree::parse(u"<!DOCTYPE html><html lang=en><head><meta name='a' content=\"b &amp; "
                           u"c\"><title>T &lt; U"
                           "</title><script type=application/ld+json>{\"x\":1}</script></head>"
                           "<body CLASS='one two' class=three data-x><p id=p>x"_s);
        QCOMPARE(tree.attribute(DomTree::Root, "lang"_L1), u"en");
        QCOMPARE(tree.text(tree.first(Tag::Title, tree.head())), u"T < U");
        const auto meta = tree.first(Tag::Meta, tree.head());
        QCOMPARE(tree.attribute(meta, "content"_L1), u"b & c");
        QVERIFY(tree.attribute(meta, "charset"_L1).isNull());
        QVERIFY(tree.hasAttribute(tree.body(), "data-x"_L1));
        QVERIFY(tree.hasClass(tree.body(), "two"_L1));
        QVERIFY(!tree.hasClass(tree.body(), "three"_L1));
        QCOMPARE(tree.rawText(tree.first(Tag::Script)), u"{\"x\":1}");
        const auto p = tree.first(Tag::P);
        QVERIFY(tree.hasClass(p, "p"_L1));
        QVERIFY(tree.contains(tree.body(), p));
        QCOMPARE(tree.closest(p + 1, Tag::Body), tree.body());
        QCOMPARE(tree.all(Tag::Meta).size(), 1);
    }

    void referencesInAttributes()
    {
        const auto tree = DomTree::parse(u"<a href='?a=1&copy=2&amp;b&lt'>x</a>"_s);
        QCOMPARE(tree.attribute(tree.first(Tag::A), "href"_L1), u"?a=1&copy=2&b<");
    }

    void textKeepsBlocksApart()
    {
        const auto tree =
            DomTree::parse(u"<div><p>a<b>b</b> c</p><p>d<br>e</p>f<script>g</script></div>"_s);
        QCOMPARE(tree.text(tree.body()), u"ab c d e f");
    }

    void survivesHostilePages_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<qsizetype>("letters"); // of "x" that must be there
        const auto many = [](const char *text, qsizetype count) {
            return QString::fromLatin1(text).repeated(count);
        };
        QTest::newRow("100,000 nested div") << many("<div>x", 100'000) << qsizetype(100'000);
        QTest::newRow("closed again")
            << many("<div>x", 50'000) + many("</div>x", 50'000) << qsizetype(100'000);
        QTest::newRow("100,000 nested span") << many("<span>x", 100'000) << qsizetype(100'000);
        QTest::newRow("100,000 nested b") << many("<b>x", 100'000) << qsizetype(100'000);
        QTest::newRow("100,000 nested table")
            << many("<table><tr><td>x", 100'000) << qsizetype(100'000);
        QTest::newRow("100,000 nested tables, no cells")
            << many("<table>x", 100'000) << qsizetype(100'000);
        QTest::newRow("a million br") << many("x<br>", 1'000'000) << qsizetype(1'000'000);
        QTest::newRow("a million references")
            << many("x&amp;&#65;", 1'000'000) << qsizetype(1'000'000);
        QTest::newRow("a million attributes")
            << u"<p "_s + many("aa=b ", 1'000'000) + u">x"_s << qsizetype(1);
        QTest::newRow("unlike formatting over paragraphs")
            << many("<p><b>x<i>", 50'000) + many("</p><p>x", 1'000) << qsizetype(51'000);
        QTest::newRow("formatting with unlike attributes") << [] {
            QString html;
            for (int i = 0; i < 20'000; ++i)
                html += u"<p><b a=%1>x"_s.arg(i);
            return html;
        }() << qsizetype(20'000);
        QTest::newRow("misnested blocks")
            << many("<b><p><i><div>x</b></i>", 50'000) << qsizetype(50'000);
        QTest::newRow("open comments") << many("x<!-- >", 300'000) << qsizetype(300'000);
        QTest::newRow("open titles") << many("<title>x", 100'000) + u"x"_s << qsizetype(-1);
        QTest::newRow("open tags") << many("<a b='", 300'000) << qsizetype(-1);
        QTest::newRow("wrong end tags in depth")
            << many("<div>", 400) + many("x</b></span></li></ul>", 100'000) << qsizetype(100'000);
    }

    void survivesHostilePages()
    {
        QFETCH(QString, html);
        QFETCH(qsizetype, letters);
        QElapsedTimer timer;
        timer.start();
        const auto tree = DomTree::parse(html);
        const auto text = tree.rawText(tree.body());
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
        if (letters >= 0)
            QCOMPARE(text.count(u'x'), letters);
        for (NodeIndex node = 0; node < tree.size(); node += 997) {
            int depth = 0;
            for (auto at = node; at != NoNode; at = tree.at(at).parent)
                ++depth;
            QVERIFY(depth < 1'000);
        }
    }
};

QTEST_GUILESS_MAIN(TestDomTree)
#include "tst_domtree.moc"
