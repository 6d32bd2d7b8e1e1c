// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/textcleaner.h"

#include "core/clean/textlines.h"

#include <QFile>
#include <QTest>

#include <algorithm>

using namespace postil;
using namespace Qt::StringLiterals;

class TextCleanerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleIsExact();
    void lines_data();
    void lines();
    void traps_data();
    void traps();
    void head_data();
    void head();
    void keepsLinesThatDifferInNumbers_data();
    void keepsLinesThatDifferInNumbers();
    void keepsALongReport_data();
    void keepsALongReport();
    void hugeLineIsRead();
};

static QString readSample()
{
    QFile file(u":/postil/samples/harbour.txt"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TextCleanerTest::sampleIsExact()
{
    const auto text = readSample();
    const auto article = cleanText(text);
    QCOMPARE(article.metadata.title,
        u"Island ministers clash as Ostrevia’s new harbour splits the strait"_s);
    QCOMPARE(article.metadata.byline, u"Judith Okafor-Lindqvist"_s);
    QCOMPARE(article.metadata.publishedTime, u"2024-03-14"_s);
    QCOMPARE(article.metadata.language, u"en"_s);
    const auto &blocks = article.document.blocks();
    QCOMPARE(blocks.size(), 21);
    QCOMPARE(blocks[0].kind, BlockKind::Caption);
    QVERIFY(article.document.textOf(blocks[0]).startsWith(u"Ostrevia's Milena Karvonen, right"));
    const auto body = text.indexOf(u"Two days after"_s);
    const auto end = text.indexOf(u"\n\nRead more with"_s);
    QCOMPARE(article.document.articleBody(), text.sliced(body, end - body));
    for (const auto &removed : article.removed)
        QVERIFY2(!removed.reason.isEmpty(), qPrintable(removed.text));
}

void TextCleanerTest::lines_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("sentence broken at a link")
        << u"The mayor said on Monday that the new\nharbour plan\nwould be put to a vote before summer.\n"_s
        << QStringList{
               u"The mayor said on Monday that the new harbour plan would be put to a vote before summer."_s};
    QTest::newRow("full stop on a line of its own")
        << u"The mayor signed the harbour agreement\n.\nNobody objected.\n"_s
        << QStringList{u"The mayor signed the harbour agreement."_s, u"Nobody objected."_s};
    QTest::newRow("menu stays a menu")
        << u"home\nnews\nsport\n"_s << QStringList{u"home"_s, u"news"_s, u"sport"_s};
    QTest::newRow("blank line ends a paragraph")
        << u"One thing\n\nanother thing\n"_s << QStringList{u"One thing"_s, u"another thing"_s};
    QTest::newRow("line ends of all kinds")
        << u"One.\r\nTwo.\rThree.\u2028Four."_s
        << QStringList{u"One."_s, u"Two."_s, u"Three."_s, u"Four."_s};
    QTest::newRow("soft hyphen at a line's end")
        << u"The new harbour is deeper than any other har\u00ad\nbour on the coast.\n"_s
        << QStringList{u"The new harbour is deeper than any other harbour on the coast."_s};
    QTest::newRow("hyphen of a word stays")
        << u"The council agreed on Thursday to a long-\nterm lease for the old customs\nhouse, and the long-term plan now goes\nto the islands for a vote in the new\nyear, the speaker said."_s
        << QStringList{
               u"The council agreed on Thursday to a long-term lease for the old customs house, and the long-term plan now goes to the islands for a vote in the new year, the speaker said."_s};
    QTest::newRow("hyphen of a divided word goes")
        << u"The harbour was closed for three days in Octo-\nber while divers looked for the anchor that a\ntanker had lost. In October the ferries are full\nof pupils, and the harbour is their only way to\nschool, the teachers said."_s
        << QStringList{
               u"The harbour was closed for three days in October while divers looked for the anchor that a tanker had lost. In October the ferries are full of pupils, and the harbour is their only way to school, the teachers said."_s};
    QTest::newRow("hard-wrapped paragraphs")
        << u"The first ferry left at six in the morning with\nforty passengers and a single cow on board. The\ncaptain said that the cow had paid.\n\nThe second ferry stayed where it was, for nobody\nhad thought of the tide, and the third one was\nstill in the yard.\n"_s
        << QStringList{
               u"The first ferry left at six in the morning with forty passengers and a single cow on board. The captain said that the cow had paid."_s,
               u"The second ferry stayed where it was, for nobody had thought of the tide, and the third one was still in the yard."_s};
    QTest::newRow("name in bold type on a line of its own")
        << u"The report was written by the harbour master and\nIlse Tarn\n, who has led the archive since the spring.\n"_s
        << QStringList{
               u"The report was written by the harbour master and Ilse Tarn, who has led the archive since the spring."_s};
}

void TextCleanerTest::lines()
{
    QFETCH(QString, text);
    QStringList joined;
    for (const auto &line : withJoinedLines(linesOf(text)))
        joined.append(line.text);
    QTEST(joined, "expected");
}

static const QString &body()
{
    static const auto text =
        u"The island parliament voted late on Tuesday to sell the old lighthouse to the fishermen "
        u"who have kept its lamp burning since the war.\n\n"
        "Members of both parties said that the price, a single coin, was meant as thanks and not "
        "as a gift to a trade that has grown poor.\n\n"
        "“Nobody else climbed those stairs in the storms,” said Henrik Aulen, who speaks for the "
        "boats of the northern bay. “We did, and we never asked for a wage.”\n\n"
        "The ministry of transport had wanted to turn the tower into a hotel, but no builder "
        "offered to carry the stones across the causeway at low tide.\n\n"
        "A first group of twelve families will take over the keys in May, and the lamp will be tended in shifts as it has been for decades."_s;
    return text;
}

void TextCleanerTest::traps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("gone"); ///< must be removed, not lost
    const auto title = u"Fishermen buy the lighthouse for a coin\n\n"_s;
    const auto row = [&](const char *name, const QString &before, const QString &behind,
                         const QString &gone) {
        QTest::newRow(name) << QString(before + title + body() + u"\n\n"_s + behind) << gone;
    };
    row("read more", {}, u"Read more: Storm closes the causeway\n"_s,
        u"Read more: Storm closes the causeway"_s);
    row("related articles", {},
        u"Related articles\n\nStorm closes the causeway\n\nNew ferry named after a poet\n\nHerring prices fall again\n"_s,
        u"New ferry named after a poet"_s);
    row("most read", {},
        u"Most read\n\n1\n\nStorm closes the causeway\n\n2\n\nNew ferry named after a poet\n\n3\n\nHerring prices fall again\n"_s,
        u"Herring prices fall again"_s);
    row("share list", u"Share\nFacebook\nTwitter\nWhatsApp\nCopy link\n\n"_s,
        u"Share this article\nFacebook\nTwitter\nE-mail\n"_s, u"WhatsApp"_s);
    row("cookie note",
        u"We use cookies to improve your experience on our site. By continuing you accept our cookie policy.\nAccept all\nManage settings\n\n"_s,
        {},
        u"We use cookies to improve your experience on our site. By continuing you accept our cookie policy."_s);
    row("comment count", {}, u"23 comments\n\nLog in to comment\n"_s, u"23 comments"_s);
    row("menu", u"Home\nNews\nPolitics\nSport\nWeather\n\n"_s, {}, u"Politics"_s);
    row("footer", {},
        u"About us\nContact\nPrivacy policy\nTerms of use\n© 2024 The Bay Lantern. All rights reserved.\n"_s,
        u"© 2024 The Bay Lantern. All rights reserved."_s);
    row("newsletter", {}, u"Sign up for our newsletter\nEnter your e-mail address\nSubscribe\n"_s,
        u"Sign up for our newsletter"_s);
    row("title repeated", u"Fishermen buy the lighthouse for a coin\n\n"_s, {},
        u"Fishermen buy the lighthouse for a coin"_s);
}

void TextCleanerTest::traps()
{
    QFETCH(QString, text);
    QFETCH(QString, gone);
    const auto article = cleanText(text);
    QCOMPARE(article.document.articleBody(), body());
    QCOMPARE(article.metadata.title, u"Fishermen buy the lighthouse for a coin"_s);
    QVERIFY(std::ranges::any_of(
        article.removed, [&](const auto &removed) { return removed.text == gone; }));
}

void TextCleanerTest::head_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<QString>("byline");
    QTest::addColumn<QString>("date");
    QTest::newRow("by and date in one line")
        << u"By Ingrid Maas | March 3, 2024"_s << u"Ingrid Maas"_s << u"2024-03-03"_s;
    QTest::newRow("two authors") << u"By Ingrid Maas and Tomas Reel\n\n3 March 2024"_s
                                 << u"Ingrid Maas, Tomas Reel"_s << u"2024-03-03"_s;
    QTest::newRow("by alone, the name below")
        << u"By\nIngrid Maas\n2024-03-03"_s << u"Ingrid Maas"_s << u"2024-03-03"_s;
    QTest::newRow("name above the date")
        << u"Ingrid Maas\nMarch 3, 2024"_s << u"Ingrid Maas"_s << u"2024-03-03"_s;
    QTest::newRow("published, time of day")
        << u"Published: 3 March 2024, 10:15 CET"_s << QString() << u"2024-03-03"_s;
}

void TextCleanerTest::head()
{
    QFETCH(QString, head);
    const QString text =
        u"Fishermen buy the lighthouse for a coin\n\n"_s + head + u"\n\n"_s + body();
    const auto article = cleanText(text);
    QCOMPARE(article.metadata.title, u"Fishermen buy the lighthouse for a coin"_s);
    QTEST(article.metadata.byline, "byline");
    QTEST(article.metadata.publishedTime, "date");
    QCOMPARE(article.document.articleBody(), body());
}

void TextCleanerTest::keepsLinesThatDifferInNumbers_data()
{
    QTest::addColumn<QString>("line"); ///< with a number for %1 and another for %2
    QTest::addColumn<int>("count");
    QTest::newRow("times of crews") << u"Crew %1 came in after %2 minutes"_s << 24;
    QTest::newRow("results of matches") << u"Calder Reach %1 – Port Aske %2"_s << 16;
    QTest::newRow("columns of figures") << u"Stage %1\t%2 km\t4:12"_s << 20;
    QTest::newRow("sentences of a register")
        << u"In week %1 the council counted %2 boats in the harbour, more than in any week before."_s
        << 30;
}

void TextCleanerTest::keepsLinesThatDifferInNumbers()
{
    QFETCH(QString, line);
    QFETCH(int, count);
    QStringList lines;
    for (int i = 1; i <= count; ++i)
        lines.append(line.arg(i).arg(i * 7 % 60));
    const QString text = u"Fishermen buy the lighthouse for a coin\n\n"_s + body() + u"\n\n"
        + lines.join(u'\n') + u"\n\n" + body().section(u"\n\n"_s, 0, 1)
        + u"\n\nShare this article\nFacebook\nTwitter\n";
    const auto article = cleanText(text).document.articleBody();
    for (auto &one : lines)
        QVERIFY2(article.contains(one.replace(u'\t', u' ')), qPrintable(one));
}

/// Paragraphs of three sentences of our own making, hardly two alike.
static QString paragraphOf(int number)
{
    static const QStringList who =
        u"the harbour office|an old pilot|the school|two fishermen|"
        "the council of the island|a nurse from the hill|nobody"_s.split(u'|');
    static const QStringList did =
        u"had counted the boats|asked for a longer pier|kept the keys|"
        "wrote to the ministry|mended the roof|sold the last net"_s.split(u'|');
    static const QStringList why = u"because the winter had been long|although there was no money|"
                                   "as the law of that year required|when the ferry came back|"
                                   "before the road was built"_s.split(u'|');
    QStringList sentences;
    for (int i = 0; i < 3; ++i) {
        const int at = number * 11 + i * 5 + number / 7;
        auto sentence = u"%1 %2 %3, and %4 %5"_s.arg(who.at(at % 7), did.at(at % 6), why.at(at % 5),
            who.at((at + 3) % 7), did.at((at + number) % 6));
        sentence[0] = sentence[0].toUpper();
        sentences.append(sentence + u'.');
    }
    return sentences.join(u' ');
}

void TextCleanerTest::keepsALongReport_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("a chapter") << 60;
    QTest::newRow("a report") << 400;
    QTest::newRow("a book") << 4000;
}

void TextCleanerTest::keepsALongReport()
{
    QFETCH(int, count);
    QString text = u"What the harbour remembers\n\n"_s;
    for (int i = 0; i < count; ++i) {
        if (i % 40 == 0)
            text += u"Part %1\n\n"_s.arg(i / 40 + 1);
        text += paragraphOf(i) + u"\n\n";
    }
    const auto kept = cleanText(text).document.articleBody();
    QVERIFY2(kept.size() * 100 > text.size() * 97,
        qPrintable(u"%1 of %2"_s.arg(kept.size()).arg(text.size())));
}

void TextCleanerTest::hugeLineIsRead()
{
    const auto article = cleanText(QString(2'000'000, u'a'));
    QVERIFY(article.document.text().size() + article.removed.size() > 0);
    QVERIFY(cleanText(QString(u"\n"_s).repeated(100'000)).document.isEmpty());
}

QTEST_GUILESS_MAIN(TextCleanerTest)
#include "tst_textcleaner.moc"
