// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/documenthtml.h"
#include "core/export/documentmarkdown.h"
#include "tests/core/export/renderedtext.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static Span span(SpanKind kind, qsizetype start, qsizetype end, const QString &target = {})
{
    return {kind, {start, end}, target};
}

static Block block(BlockKind kind, qint32 level = 0, const QString &marker = {})
{
    Block block;
    block.kind = kind;
    block.level = level;
    block.marker = marker;
    return block;
}

static Block quoted(qint32 depth)
{
    Block block;
    block.quoteDepth = depth;
    return block;
}

static Block code(const QString &language)
{
    auto code = block(BlockKind::Code);
    code.group = 1;
    code.language = language;
    return code;
}

static Block cell(qint32 row, qint32 column)
{
    auto cell = block(BlockKind::TableCell);
    cell.group = 1;
    cell.row = row;
    cell.column = column;
    return cell;
}

static Block picture()
{
    auto picture = block(BlockKind::Image);
    picture.source = u"http://t.example/p.png"_s;
    picture.alternative = u"A [quay]"_s;
    return picture;
}

class TestDocumentFormats : public QObject
{
    Q_OBJECT

private:
    static Document document()
    {
        Document document;
        document.append(block(BlockKind::Heading, 2), u"A # heading");
        document.append({}, u"Some bold and italic text with a link.",
            {span(SpanKind::Strong, 5, 9), span(SpanKind::Emphasis, 14, 20),
                span(SpanKind::Link, 33, 37, u"https://example.org/a_b?c=<d>"_s)});
        document.append(block(BlockKind::ListItem, 1, u"•"_s), u"one");
        document.append(block(BlockKind::ListItem, 2, u"1."_s), u"inner");
        document.append(block(BlockKind::ListItem, 2), u"more");
        document.append(block(BlockKind::ListItem, 1, u"•"_s), u"two");
        document.append(quoted(1), u"quoted");
        document.append(quoted(2), u"deeper");
        document.append(code(u"cpp"_s), u"if (a) {");
        document.append(code({}), u"    ```b;");
        document.append(cell(0, 0), u"h|1");
        document.append(cell(0, 1), u"h2");
        document.append(cell(1, 0), u"c1");
        document.append(cell(1, 0), u"again");
        document.append(cell(1, 1), u"<c2>");
        document.append(picture(), u"\uFFFC");
        document.append(block(BlockKind::Caption), u"The quay.");
        document.append(block(BlockKind::Separator), u"");
        document.append({}, u"End `x` now.", {span(SpanKind::Code, 4, 7)});
        return document;
    }

private Q_SLOTS:
    void writesMarkdown()
    {
        Metadata metadata;
        metadata.title = u"T*tle"_s;
        metadata.byline = u"Ada"_s;
        QCOMPARE(toMarkdown(document(), metadata),
            u"# T\\*tle\n\nAda\n\n### A \\# heading\n\n"
            "Some **bold** and *italic* text with a "
            "[link](<https://example.org/a_b?c=%3Cd%3E>).\n\n"
            "- one\n  1. inner\n\n     more\n- two\n\n> quoted\n>\n> > deeper\n\n"
            "````cpp\nif (a) {\n    ```b;\n````\n\n"
            "| h\\|1 | h2 |\n| --- | --- |\n| c1<br>again | \\<c2\\> |\n\n"
            "\\[A \\[quay\\]\\]\n\nThe quay.\n\n---\n\nEnd `` `x` `` now.\n"_s);
    }

    void writesHtml()
    {
        Metadata metadata;
        metadata.title = u"<T>"_s;
        const auto html = toHtml(document(), metadata);
        for (const auto &piece :
            {u"<title>&lt;T&gt;</title>"_s, u"<h3>A # heading</h3>"_s,
                u"Some <strong>bold</strong> and <em>italic</em>"_s,
                u"<a href=\"https://example.org/a_b?c=&lt;d&gt;\">link</a>."_s,
                u"<blockquote>\n<p>quoted</p>\n<blockquote>\n<p>deeper</p>\n</blockquote>\n</blockquote>"_s,
                u"<pre><code>if (a) {\n    ```b;\n</code></pre>"_s,
                u"<tr><td>c1<br>again</td><td>&lt;c2&gt;</td></tr>"_s, u"<hr>"_s,
                u"<code>`x`</code>"_s})
            QVERIFY2(html.contains(piece), qPrintable(piece + u" in "_s + html));
        QVERIFY(!html.contains(u"t.example"_s));
    }

    void keepsNoDangerousLink_data()
    {
        QTest::addColumn<QString>("target");
        QTest::newRow("javascript") << u"javascript:alert(1)"_s;
        QTest::newRow("data") << u"data:text/html,x"_s;
        QTest::newRow("file") << u"file:///etc/passwd"_s;
    }

    void keepsNoDangerousLink()
    {
        QFETCH(QString, target);
        Document document;
        document.append({}, u"a link", {span(SpanKind::Link, 2, 6, target)});
        QCOMPARE(toMarkdown(document, {}), u"a link\n"_s);
        QVERIFY(!toHtml(document, {}).contains(target));
    }

    void anyFormRendersAsItsText()
    {
        static const QString alphabet = u"ab c .)-+=*_`~#>[](){}<>!&;:/\\|\"'@%^$\u2028\u00E9“”1"_s;
        QRandomGenerator random(11);
        for (int i = 0; i < 5000; ++i) {
            QString text;
            for (int length = random.bounded(1, 30); length > 0; --length)
                text += alphabet[random.bounded(alphabet.size())];
            QList<Span> spans;
            for (int count = random.bounded(5); count > 0; --count) {
                const qsizetype start = random.bounded(text.size());
                spans.append(span(SpanKind(random.bounded(7)), start,
                    random.bounded(start, text.size() + 1), u"https://example.org/)>*"_s));
            }
            // CommonMark itself changes spaces and breaks inside code.
            const bool hasCode = std::ranges::contains(spans, SpanKind::Code, &Span::kind);
            if (hasCode && (text.contains(u'\u2028') || text.contains(u' ')))
                continue;
            Document document;
            document.append({}, text, spans);
            const auto markdown = toMarkdown(document, {});
            QVERIFY2(renderedText(markdown) == text,
                qPrintable(
                    text + u"\nbecame\n"_s + markdown + u"\nis\n"_s + renderedText(markdown)));
        }
    }

    void isQuick()
    {
        Document document;
        for (int i = 0; i < 20'000; ++i)
            document.append(block(BlockKind::ListItem, i % 5, u"•"_s), u"words that cross",
                {span(SpanKind::Strong, 0, 9), span(SpanKind::Emphasis, 6, 16)});
        QString line = u"ab "_s.repeated(50'000);
        QList<Span> spans;
        for (qsizetype i = 0; i + 9 < line.size(); i += 3)
            spans.append(span(i % 2 ? SpanKind::Strong : SpanKind::Emphasis, i, i + 8));
        document.append({}, line, spans);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(toMarkdown(document, {}).size() > 100'000);
        QVERIFY(toHtml(document, {}).size() > 100'000);
        QVERIFY2(timer.elapsed() < 10'000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestDocumentFormats)
#include "tst_documentformats.moc"
