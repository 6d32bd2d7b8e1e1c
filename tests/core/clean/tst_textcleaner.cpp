// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/textcleaner.h"

#include <QFile>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TextCleanerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleIsExact();
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
    QCOMPARE(article.metadata.title, u"Island ministers clash as Ostrevia’s new harbour splits the strait"_s);
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

QTEST_GUILESS_MAIN(TextCleanerTest)
#include "tst_textcleaner.moc"
