// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/htmlcleaner.h"

#include <QElapsedTimer>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static const QString First =
    u"The harbour of Velmare was closed for nine days after the storm, and the fishermen who "
    "waited on the quay said that they had never seen the water so high in all their years."_s;
static const QString Second =
    u"Council leader Ines Okafor told the assembly on Tuesday that the repairs would begin at "
    "once, that the money had been found, and that nobody would be asked to leave their home."_s;
static const QString Third =
    u"Engineers will inspect the outer wall this week. If the stones have moved, the work may "
    "take until the spring, the port authority said, but the ferry is to sail again on Friday."_s;

/// A page as sites are built, with `middle` between the paragraphs of its article.
static QString pageAround(const QString &middle)
{
    return u"<html lang=en><head><title>Harbour closed for nine days | The Velmare "
           u"Post</title></head>"
           "<body><header class=site-header><nav class=menu><ul><li><a href=/>Home</a><li><a "
           "href=/n>"
           "News</a><li><a href=/s>Sport</a><li><a href=/c>Contact</a></ul></nav></header>"
           "<main><article class=post><h1 class=entry-title>Harbour closed for nine days</h1>"
           "<div class=entry-content><p>"_s
        + First + u"</p>"_s + middle + u"<p>"_s + Second + u"</p><p>"_s + Third
        + u"</p></div></article><aside class=sidebar><h3>Most read</h3><ul><li><a href=/1>Ten "
          u"boats "
          "for sale</a><li><a href=/2>What to do this weekend</a></ul></aside></main><footer>"
          "<p>© 2026 The Velmare Post. All rights reserved.</p><a href=/p>Privacy</a></footer>"
          "</body></html>"_s;
}

static QStringList lines(const CleanedArticle &article)
{
    QStringList out;
    for (const auto &block : article.document.blocks())
        out.append(article.document.textOf(block).toString());
    return out;
}

/// The blocks that stand between the first and the last two paragraphs.
static QList<Block> middleOf(const CleanedArticle &article)
{
    const auto &blocks = article.document.blocks();
    qsizetype first = 0;
    while (first < blocks.size() && article.document.textOf(blocks[first]) != First)
        ++first;
    qsizetype last = first;
    while (last < blocks.size() && article.document.textOf(blocks[last]) != Second)
        ++last;
    return blocks.mid(first + 1, last - first - 1);
}

class TestHtmlCleaner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheArticleOnly()
    {
        const auto article = cleanHtml(pageAround({}));
        QCOMPARE(article.document.articleBody(), First + u"\n\n"_s + Second + u"\n\n"_s + Third);
    }

    void keepsWhatWasRemovedWithAReason()
    {
        const auto article = cleanHtml(pageAround({}));
        const auto isRemoved = [&](const QString &text) {
            return std::ranges::any_of(article.removed, [&](const RemovedBlock &removed) {
                return removed.text == text && !removed.reason.isEmpty();
            });
        };
        QVERIFY(isRemoved(u"Sport"_s));
        QVERIFY(isRemoved(u"Most read"_s));
        QVERIFY(isRemoved(u"Harbour closed for nine days"_s));
        QVERIFY(isRemoved(u"\u00a9 2026 The Velmare Post. All rights reserved."_s));
        for (const auto &removed : article.removed)
            QVERIFY(removed.before >= 0 && removed.before <= article.document.blocks().size());
        QCOMPARE(article.removed.last().before, article.document.blocks().size());
    }

    void readsBlocks_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<int>("kind");
        const auto row = [](const char *name, const char *html, const QStringList &texts,
                             BlockKind kind) {
            QTest::newRow(name) << QString::fromUtf8(html) << texts << int(kind);
        };
        row("heading", "<h2>What the council decided</h2>", {u"What the council decided"_s},
            BlockKind::Heading);
        row("list",
            "<ul><li>The outer wall is to be rebuilt with stone from the old quarry.</li>"
            "<li>The ferry is to sail from the northern pier until the work is done.</li></ul>",
            {u"The outer wall is to be rebuilt with stone from the old quarry."_s,
                u"The ferry is to sail from the northern pier until the work is done."_s},
            BlockKind::ListItem);
        row("listing",
            "<pre><code class=language-cpp>int main()\n{\n    return 0; // the tide is "
            "high\n}</code></pre>",
            {u"int main()"_s, u"{"_s, u"    return 0; // the tide is high"_s, u"}"_s},
            BlockKind::Code);
        row("line break",
            "<p>The tide was at its highest on Monday<br>and it fell again before the evening, "
            "as the old people of the town had said it would.</p>",
            {u"The tide was at its highest on Monday\u2028and it fell again before the evening, "
             "as the old people of the town had said it would."_s},
            BlockKind::Paragraph);
        row("two line breaks end a paragraph",
            "<p>The tide was at its highest on Monday, and nobody went out to sea.<br><br>"
            "It fell again before the evening, as the old people had said it would.</p>",
            {u"The tide was at its highest on Monday, and nobody went out to sea."_s,
                u"It fell again before the evening, as the old people had said it would."_s},
            BlockKind::Paragraph);
        row("inline tags neither add nor lose a space",
            "<p>The tide<b>s</b> were <i>very </i>high, <a href=/x>the</a> <span>men</span><span>"
            "folk</span>\n said, and nobody went out to sea for a week and a day.</p>",
            {u"The tides were very high, the menfolk said, and nobody went out to sea for a week "
             "and a day."_s},
            BlockKind::Paragraph);
        row("text without a paragraph",
            "<div>The tide was at its highest on Monday, and for once nobody went out to "
            "sea.</div>",
            {u"The tide was at its highest on Monday, and for once nobody went out to sea."_s},
            BlockKind::Paragraph);
    }

    void readsBlocks()
    {
        QFETCH(QString, html);
        QFETCH(QStringList, texts);
        QFETCH(int, kind);
        const auto article = cleanHtml(pageAround(html));
        const auto blocks = middleOf(article);
        QStringList found;
        for (const auto &block : blocks) {
            found.append(article.document.textOf(block).toString());
            QCOMPARE(int(block.kind), kind);
        }
        QCOMPARE(found, texts);
    }

    void readsQuotations()
    {
        const auto article =
            cleanHtml(pageAround(u"<blockquote><p>"_s + Third + u"</p></blockquote>"_s));
        QCOMPARE(middleOf(article).value(0).quoteDepth, 1);
    }

    void numbersItems()
    {
        const auto item = u"<li>The men are to carry the stones up from the beach by hand.</li>"_s;
        const auto blocks =
            middleOf(cleanHtml(pageAround(u"<ol start=3>"_s + item + item + u"</ol>"_s)));
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(blocks[0].marker, u"3.");
        QCOMPARE(blocks[1].marker, u"4.");
        QCOMPARE(blocks[1].level, 1);
    }

    void namesTheLanguageOfAListing()
    {
        const auto blocks = middleOf(cleanHtml(pageAround(
            u"<pre><code class='hljs language-cpp'>int main()\n{\n    return tide(7, 12);\n}</code></pre>"_s)));
        QVERIFY(!blocks.isEmpty());
        QCOMPARE(blocks[0].language, u"cpp");
        QVERIFY(blocks[0].group > 0);
        QCOMPARE(blocks[0].group, blocks.last().group);
    }

    void keepsDataTables()
    {
        const auto blocks = middleOf(cleanHtml(
            pageAround(u"<table><tr><th>Harbour and its pier</th><th>Boats at sea</th></tr><tr><td "
                       u"rowspan=2>Velmare</td>"
                       "<td>42 boats</td></tr><tr><td>17 boats more</td></tr></table>"_s)));
        QCOMPARE(blocks.size(), 5);
        QCOMPARE(int(blocks[0].kind), int(BlockKind::TableCell));
        QVERIFY(blocks[0].isHeader);
        QCOMPARE(blocks[2].rowSpan, 2);
        QCOMPARE(blocks[4].row, 2);
        QCOMPARE(blocks[4].column, 1);
    }

    void flattensLayoutTables()
    {
        const auto blocks = middleOf(
            cleanHtml(pageAround(u"<table><tr><td><p>"_s + Third + u"</p></td></tr></table>"_s)));
        QCOMPARE(blocks.size(), 1);
        QCOMPARE(int(blocks[0].kind), int(BlockKind::Paragraph));
    }

    void keepsPicturesWithCaptions()
    {
        const auto article = cleanHtml(
            pageAround(u"<figure><img src=/quay.jpg alt='The quay'><figcaption>The quay on Monday"
                       "</figcaption></figure>"_s),
            u"https://post.example/harbour"_s);
        const auto blocks = middleOf(article);
        QCOMPARE(blocks.size(), 2);
        QCOMPARE(int(blocks[0].kind), int(BlockKind::Image));
        QCOMPARE(blocks[0].source, u"https://post.example/quay.jpg");
        QCOMPARE(blocks[0].alternative, u"The quay");
        QCOMPARE(int(blocks[1].kind), int(BlockKind::Caption));
        QVERIFY(!article.document.articleBody().contains(u"The quay"_s));
    }

    void storesPicturesThatCameAlong()
    {
        const QByteArray bytes = "\x89PNG" + QByteArray(600, 'x');
        const auto article = cleanHtml(pageAround(u"<p><img src='data:image/png;base64,"_s
            + QString::fromLatin1(bytes.toBase64()) + u"'></p>"_s));
        QCOMPARE(article.pictures.size(), 1);
        const auto blocks = middleOf(article);
        QCOMPARE(article.pictures.value(blocks.value(0).source), bytes);
    }

    void keepsInlineForm()
    {
        const auto article = cleanHtml(
            pageAround(
                u"<p>They said it was <em>very</em> high, <strong>much</strong> higher than <a "
                "href='/old'>last year</a>, and H<sub>2</sub>O was in <code>main()</code> and "
                "<a href='javascript:x()'>elsewhere</a> for days on end.</p>"_s),
            u"https://post.example/harbour"_s);
        QStringList found;
        const auto paragraph = middleOf(article).value(0).range;
        for (const auto &span : article.document.spans()) {
            if (!paragraph.contains(span.range))
                continue;
            found.append(u"%1:%2"_s.arg(int(span.kind)).arg(article.document.textOf(span.range)));
            if (span.kind == SpanKind::Link)
                QCOMPARE(span.target, u"https://post.example/old");
        }
        QCOMPARE(found,
            QStringList({u"0:very"_s, u"1:much"_s, u"3:last year"_s, u"4:2"_s, u"2:main()"_s}));
    }

    void keepsSomethingOfAnyPage()
    {
        QCOMPARE(lines(cleanHtml(u"one"_s)), QStringList{u"one"_s});
        QVERIFY(cleanHtml({}).document.isEmpty());
        QCOMPARE(lines(cleanHtml(u"<p>one<p>two"_s)), QStringList({u"one"_s, u"two"_s}));
    }

    void survivesHostilePages_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<qsizetype>("letters"); // of "x" that must be somewhere
        const auto many = [](const char *text, qsizetype count) {
            return QString::fromLatin1(text).repeated(count);
        };
        for (const int depth : {20, 1'000, 100'000}) {
            for (const auto *tag : {"div", "span", "b", "blockquote", "ul><li"}) {
                QTest::addRow("%d nested %s", depth, tag)
                    << u"<%1>x "_s.arg(QLatin1StringView(tag)).repeated(depth) << qsizetype(depth);
            }
            QTest::addRow("%d nested tables", depth)
                << many("<table><tr><td>x</td><td>x", depth) << qsizetype(2 * depth);
        }
        QTest::newRow("a million br") << many("x<br>", 1'000'000) << qsizetype(1'000'000);
        QTest::newRow("two million references")
            << many("x&amp;&#65;", 1'000'000) << qsizetype(1'000'000);
        QTest::newRow("a million attributes")
            << u"<p "_s + many("aa=b ", 1'000'000) + u">x"_s << qsizetype(1);
        QTest::newRow("ten million letters") << many("x", 10'000'000) << qsizetype(10'000'000);
        QTest::newRow("100,000 rules and pictures")
            << many("<hr><img src=a>x<p>", 100'000) << qsizetype(100'000);
        QTest::newRow("100,000 numbered items")
            << u"<ol>"_s + many("<li>x", 100'000) << qsizetype(100'000);
        QTest::newRow("200,000 cells")
            << u"<table><tr>"_s + many("<td rowspan=9>x", 200'000) << qsizetype(200'000);
        QTest::newRow("100,000 classes")
            << u"<p class='"_s + many("a b", 100'000) + u"'>x"_s << qsizetype(1);
    }

    void survivesHostilePages()
    {
        QFETCH(QString, html);
        QFETCH(qsizetype, letters);
        QElapsedTimer timer;
        timer.start();
        const auto article = cleanHtml(html);
        QVERIFY2(timer.elapsed() < 40'000, qPrintable(QString::number(timer.elapsed())));
        auto found = article.document.text().count(u'x');
        for (const auto &removed : article.removed)
            found += removed.text.count(u'x');
        QCOMPARE(found, letters);
    }
};

QTEST_GUILESS_MAIN(TestHtmlCleaner)
#include "tst_htmlcleaner.moc"
