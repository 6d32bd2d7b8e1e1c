// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/textcleaner.h"

#include "core/clean/textlines.h"

#include <QFile>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TextCleanerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleIsExact();
    void lines_data();
    void lines();
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
}

void TextCleanerTest::lines()
{
    QFETCH(QString, text);
    QStringList joined;
    for (const auto &line : withJoinedLines(linesOf(text)))
        joined.append(line.text);
    QTEST(joined, "expected");
}

void TextCleanerTest::hugeLineIsRead()
{
    const auto article = cleanText(QString(2'000'000, u'a'));
    QVERIFY(article.document.text().size() + article.removed.size() > 0);
    QVERIFY(cleanText(QString(u"\n"_s).repeated(100'000)).document.isEmpty());
}

QTEST_GUILESS_MAIN(TextCleanerTest)
#include "tst_textcleaner.moc"
