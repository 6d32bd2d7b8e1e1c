// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/markdown.h"
#include "tests/core/export/renderedtext.h"
#include "tests/core/export/samplecontent.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holds_data()
    {
        QTest::addColumn<QString>("piece");
        const auto row = [](const char *name, const QString &piece) {
            QTest::newRow(name) << piece;
        };
        row("title in front matter", u"title: \"Strike: \\\"day 9\\\" #1 [live]\"\n"_s);
        row("byline", u"byline: \"Ada Okoye\"\n"_s);
        row("published", u"published: \"2024-03-01\"\n"_s);
        row("source", u"source: \"The Quay\"\n"_s);
        row("imported", u"imported: \"2024-03-02T10:00:00Z\"\n"_s);
        row("article", u"article_id: \"urn:uuid:01a20a4c-f1c1-7f81-826b-7138dd416d69\"\n"_s);
        row("actors", u"actors:\n  - \"Marta Lind\"\n  - \"Port [of] Quay\"\n"_s);
        row("tags", u"tags:\n  - \"ports\"\n  - \"labour\"\n---\n"_s);
        row("heading", u"\n# Strike: \"day 9\" \\#1 \\[live\\]\n"_s);
        row("speaker",
            u"### Marta Lind\n\n> “We will not go,” … “not now.”\n>\n> “And not tomorrow.”\n"_s);
        row("what is known of it",
            u"paragraphs 2–3 · direct · cue “said” · 3 parts · suggested ^q-00000000000a\n"_s);
        row("words for an unknown speaker", u"### Velde\n\n> “a gift”\n\nparagraph 4 · mixed"_s);
        row("highlight in its paragraph", u"> The dockers <mark>\\*stay\\*</mark> out.\n"_s);
        row("about the highlight", u"paragraph 1 · colour 2 · tags: labour ^a-0000000000a1\n"_s);
        row("note", u"My **note** with \\<script\\>alert(1)\\</script\\>"_s);
        row("lost highlight", u"> words that were cut\n\nlost: the text no longer"_s);
        row("actor",
            u"- **Marta Lind** · person · 1 mention · 1 quotation · "
            "role: leader of the \\*union\\* · also: Lind\n"_s);
        row("place for notes", u"%%user-start notes%%\n%%user-end notes%%\n"_s);
    }

    void holds()
    {
        QFETCH(QString, piece);
        const auto markdown = toMarkdown(sampleContent());
        QVERIFY2(markdown.contains(piece), qPrintable(markdown));
    }

    void leavesOutWhatWasRejected()
    {
        const auto markdown = toMarkdown(sampleContent());
        QVERIFY(!markdown.contains(u"Rejected Name"_s));
        QVERIFY(!markdown.contains(u"term"_s));
    }

    void quotedWordsRenderAsTheyWere()
    {
        const auto content = sampleContent();
        const auto text = renderedText(toMarkdown(content));
        for (const auto &words : {u"The dockers *stay* out."_s, u"“We will not go,”"_s,
                 u"“And not tomorrow.”"_s, content.article.metadata.title})
            QVERIFY2(text.contains(words), qPrintable(text));
    }

    void isTheSameEveryTime()
    {
        auto content = sampleContent();
        const auto first = toMarkdown(content);
        std::ranges::reverse(content.actors);
        QCOMPARE(toMarkdown(content), first);
    }

    void anEmptyArticleIsFine()
    {
        const auto markdown = toMarkdown(ArticleContent());
        QVERIFY(markdown.contains(u"# Untitled\n"_s));
    }

    void aHugeParagraphIsShortened()
    {
        ArticleContent content;
        content.revision.document = Document::fromLines(u"\U0001F600word "_s.repeated(100'000));
        Annotation highlight;
        highlight.id = AnnotationId::create();
        highlight.range = {300'002, 300'006};
        highlight.quote.exact = u"word"_s;
        content.annotations = {highlight};
        const auto markdown = toMarkdown(content);
        QVERIFY(markdown.contains(u"<mark>"_s));
        QVERIFY(markdown.size() < 10'000);
    }
};

QTEST_GUILESS_MAIN(TestMarkdown)
#include "tst_markdown.moc"
