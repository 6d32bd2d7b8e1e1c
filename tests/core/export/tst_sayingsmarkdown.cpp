// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/export/sayingsmarkdown.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestSayingsMarkdown : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesMarkdown();
    void writesCsv_data();
    void writesCsv();
};

static Saying saying(const QString &words, const QString &title, const QString &date)
{
    Saying saying;
    saying.words = words;
    saying.articleTitle = title;
    saying.publishedTime = date;
    saying.articleNumber = 7;
    return saying;
}

void TestSayingsMarkdown::writesMarkdown()
{
    auto indirect = saying(u"that it *holds*"_s, u"Old [bridge]"_s, {});
    indirect.quotation.kind = QuotationKind::Indirect;
    const auto markdown = sayingsMarkdown(u"Ada # Hill"_s,
        {saying(u"“It holds.”"_s, u"The bridge"_s, u"2025-03-04T10:00:00Z"_s), indirect});
    QCOMPARE(markdown,
        u"# Ada \\# Hill\n\n> “It holds.”\n\n— 2025-03-04, The bridge\n\n"
        "> that it \\*holds\\*\n\n— Old \\[bridge\\], indirect\n"_s);
}

void TestSayingsMarkdown::writesCsv_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    QTest::newRow("plain") << u"It holds"_s << u"\"It holds\""_s;
    QTest::newRow("with marks and a comma")
        << u"\"Yes\", she said"_s << u"\"\"\"Yes\"\", she said\""_s;
    QTest::newRow("like a formula") << u"=1+1"_s << u"\"\t=1+1\""_s;
    QTest::newRow("two lines") << u"one\ntwo"_s << u"\"one\ntwo\""_s;
}

void TestSayingsMarkdown::writesCsv()
{
    QFETCH(QString, words);
    QFETCH(QString, expected);
    QCOMPARE(sayingsCsv({saying(words, u"The bridge"_s, u"2025"_s)}),
        u"date,article,number,kind,words\r\n\"2025\",\"The bridge\",7,direct,"_s + expected
            + u"\r\n"_s);
}

QTEST_APPLESS_MAIN(TestSayingsMarkdown)
#include "tst_sayingsmarkdown.moc"
