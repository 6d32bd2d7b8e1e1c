// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/window/citation.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static ArticleContent article()
{
    ArticleContent content;
    auto &metadata = content.article.metadata;
    metadata.title = u"A new lamp [for] the cape"_s;
    metadata.byline = u"Nora Winterbourne"_s;
    metadata.siteName = u"Lantern Press"_s;
    metadata.publishedTime = u"2024-03-05"_s;
    metadata.url = u"https://lantern.example/cape_(north)"_s;
    content.revision.document = Document::fromLines(
        u"The keepers asked for a lamp.\n“It fails,” said Tallis. “It has failed for years.”"_s);
    Actor tallis;
    tallis.id = ActorId::create();
    tallis.name = u"Edwin Tallis"_s;
    content.actors.append(tallis);
    Quotation quotation;
    quotation.contents = {{30, 41}};
    quotation.speaker = Speaker{{}, tallis.id};
    content.quotations.append(quotation);
    return content;
}

static TextRange rangeOf(const ArticleContent &content, const QString &words)
{
    const auto at = content.revision.document.text().indexOf(words);
    Q_ASSERT(at >= 0);
    return {at, at + words.size()};
}

class TestCitation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesOutInEachStyle_data()
    {
        QTest::addColumn<QString>("style");
        QTest::addColumn<QString>("expected");
        QTest::newRow("plain") << u"plain"_s
                               << u"“It fails,” — Edwin Tallis, in “A new lamp [for] the cape”, "
                                  "Lantern Press, 5 March 2024, ¶ 2. "
                                  "https://lantern.example/cape_(north)"_s;
        QTest::newRow("Markdown")
            << u"markdown"_s
            << u"> “It fails,”\n>\n> — Edwin Tallis, in [A new lamp \\[for\\] the "
               "cape](https://lantern.example/cape_%28north%29), *Lantern Press*, 5 March 2024, ¶ 2"_s;
        QTest::newRow("Chicago")
            << u"chicago"_s
            << u"“It fails,” Edwin Tallis, quoted in Nora Winterbourne, “A new lamp [for] the "
               "cape,” *Lantern Press*, March 5, 2024, para. 2, "
               "https://lantern.example/cape_(north)."_s;
        QTest::newRow("APA") << u"apa"_s
                             << u"“It fails,” (Edwin Tallis, as cited in Winterbourne, 2024, para. "
                                "2)\n\nNora Winterbourne. (2024, March 5). *A new lamp [for] the "
                                "cape*. Lantern Press. https://lantern.example/cape_(north)"_s;
    }

    void comesOutInEachStyle()
    {
        QFETCH(QString, style);
        const auto content = article();
        const auto found = std::ranges::find(citationStyles(), style, &CitationStyle::id);
        QVERIFY(found != citationStyles().end());
        QTEST(citationOf(content, rangeOf(content, u"“It fails,”"_s), found->pattern), "expected");
    }

    void whatIsMissingIsLeftOut_data()
    {
        QTest::addColumn<QString>("style");
        for (const auto &style : citationStyles())
            QTest::newRow(qPrintable(style.id)) << style.id;
    }

    void whatIsMissingIsLeftOut()
    {
        QFETCH(QString, style);
        auto content = article();
        content.article.metadata = {};
        content.quotations.clear();
        const auto found = std::ranges::find(citationStyles(), style, &CitationStyle::id);
        const auto citation =
            citationOf(content, rangeOf(content, u"asked for a lamp"_s), found->pattern);
        QVERIFY2(citation.contains(u"asked for a lamp"_s), qPrintable(citation));
        for (const auto &left : {u"{"_s, u"}"_s, u", ,"_s, u"()"_s, u"**"_s, u"“”,"_s, u"  "_s})
            QVERIFY2(!citation.contains(left), qPrintable(citation));
    }

    void anOwnPatternIsFollowed_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("expected");
        QTest::newRow("values") << u"{outlet} {isodate} {year}"_s
                                << u"Lantern Press 2024-03-05 2024"_s;
        QTest::newRow("brackets as they are") << u"\\[{outlet}\\]"_s << u"[Lantern Press]"_s;
        QTest::newRow("unknown name stays") << u"{outlook}"_s << u"{outlook}"_s;
        QTest::newRow("open bracket at the end") << u"{year}["_s << u"2024"_s;
        QTest::newRow("closing bracket alone") << u"{year}]"_s << u"2024]"_s;
        QTest::newRow("optional part without speaker") << u"{year}[ by {speaker}]"_s << u"2024"_s;
        QTest::newRow("nothing") << QString() << QString();
    }

    void anOwnPatternIsFollowed()
    {
        QFETCH(QString, pattern);
        const auto content = article();
        QTEST(citationOf(content, rangeOf(content, u"The keepers"_s), pattern), "expected");
    }

    void aCutSentenceIsMadeWhole_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("whole");
        const auto first = u"The keepers asked for a lamp."_s;
        QTest::newRow("a whole sentence") << first << first;
        QTest::newRow("without its full stop") << first.chopped(1) << first.chopped(1);
        QTest::newRow("its beginning is missing") << u"asked for a lamp."_s << first;
        QTest::newRow("its end is missing") << u"The keepers asked"_s << first;
        QTest::newRow("its middle") << u"asked for"_s << first;
        QTest::newRow("without its quote marks")
            << u"It has failed for years."_s << u"It has failed for years."_s;
    }

    void aCutSentenceIsMadeWhole()
    {
        QFETCH(QString, words);
        const auto content = article();
        const auto &document = content.revision.document;
        const auto whole = wholeSentences(document, rangeOf(content, words));
        QTEST(document.textOf(whole).toString(), "whole");
    }
};

QTEST_GUILESS_MAIN(TestCitation)
#include "tst_citation.moc"
