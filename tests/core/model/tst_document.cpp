// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/document.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static Block cell(int row, int column)
{
    Block block;
    block.kind = BlockKind::TableCell;
    block.group = 1;
    block.row = row;
    block.column = column;
    return block;
}

static Block ofKind(BlockKind kind)
{
    Block block;
    block.kind = kind;
    return block;
}

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void joinsBlocksByOneLineFeed()
    {
        Document document;
        document.append(ofKind(BlockKind::Heading), u"Head");
        document.append({}, u"One two", {{SpanKind::Strong, {4, 7}, {}}});
        document.append(ofKind(BlockKind::Separator), u"");
        document.append({}, u"End");
        QCOMPARE(document.text(), u"Head\nOne two\n\nEnd"_s);
        QCOMPARE(document.textOf(document.spans().first().range), u"two");
        QCOMPARE(document.blocks().last().range, (TextRange{14, 17}));
    }

    void findsTheBlockOfAPosition_data()
    {
        QTest::addColumn<qsizetype>("position");
        QTest::addColumn<qsizetype>("block");
        QTest::newRow("first") << qsizetype(0) << qsizetype(0);
        QTest::newRow("line feed belongs to the block before") << qsizetype(3) << qsizetype(0);
        QTest::newRow("start of the second") << qsizetype(4) << qsizetype(1);
        QTest::newRow("beyond the end") << qsizetype(99) << qsizetype(1);
    }

    void findsTheBlockOfAPosition()
    {
        QFETCH(qsizetype, position);
        QFETCH(qsizetype, block);
        QCOMPARE(Document::fromLines(u"abc\ndef").blockAt(position), block);
    }

    void writesTheBodyAsOthersWantIt()
    {
        Document document;
        document.append(ofKind(BlockKind::Image), u"\uFFFC");
        document.append(ofKind(BlockKind::Caption), u"A caption");
        document.append({}, u"First\u2028line");
        document.append(cell(0, 0), u"a");
        document.append(cell(0, 1), u"b");
        document.append(cell(1, 0), u"c");
        document.append(ofKind(BlockKind::Separator), u"");
        document.append({}, u"Last");
        QCOMPARE(document.articleBody(), u"First\nline\n\na\tb\nc\n\nLast"_s);
    }

    void countsWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("words");
        QTest::newRow("none") << u""_s << qsizetype(0);
        QTest::newRow("plain") << u"One two, three."_s << qsizetype(3);
        QTest::newRow("with an apostrophe") << u"It isn’t so"_s << qsizetype(3);
        QTest::newRow("Cyrillic") << u"Мир и труд"_s << qsizetype(3);
        QTest::newRow("Chinese, two characters a word") << u"港口的老市场。"_s << qsizetype(3);
        QTest::newRow("Chinese and Latin") << u"港口 office"_s << qsizetype(2);
    }

    void countsWords()
    {
        QFETCH(QString, text);
        QFETCH(qsizetype, words);
        QCOMPARE(Document::fromLines(text).wordCount(), words);
    }

    void hashesTheText()
    {
        QCOMPARE(Document::fromLines(u"Grüße\nzwei").hash().size(), 64);
        QVERIFY(Document::fromLines(u"a").hash() != Document::fromLines(u"b").hash());
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
