// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "tests/ui/reader/blocks.h"
#include "ui/reader/documentrenderer.h"

#include <QTest>
#include <QTextDocument>
#include <QTextTable>

using namespace postil;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(postil::Document)

static void addTable(Document &document, qint32 group, qint32 rows, qint32 columns)
{
    for (qint32 row = 0; row < rows; ++row) {
        for (qint32 column = 0; column < columns; ++column)
            document.append(cell(group, row, column), u"r%1c%2"_s.arg(row).arg(column));
    }
}

class TestDocumentRenderer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOffsetIsShownWhereItsCharacterIs_data()
    {
        QTest::addColumn<Document>("document");

        QTest::newRow("empty") << Document();
        QTest::newRow("paragraphs")
            << Document::fromLines(u"One two.\n\nThree \U0001F600 four.\nFive");
        QTest::newRow("right to left") << Document::fromLines(u"אחת שתיים three ארבע\nx");

        Document kinds;
        kinds.append(ofKind(BlockKind::Heading, 2), u"A heading");
        kinds.append(ofKind(BlockKind::ListItem, 1, u"•"_s), u"item");
        kinds.append(picture(u"p"_s), u"\uFFFC");
        kinds.append(ofKind(BlockKind::Caption), u"caption");
        kinds.append(ofKind(BlockKind::Separator), u"");
        kinds.append(code(u"cpp"_s), u"int x = 1; // one");
        kinds.append(code(u"cpp"_s), u"return x;");
        kinds.append({}, u"with spans and a break\u2028here",
            {{SpanKind::Strong, {0, 10}, {}}, {SpanKind::Link, {5, 14}, u"#a"_s},
                {SpanKind::Anchor, {4, 4}, u"a"_s}});
        QTest::newRow("blocks of every kind") << kinds;

        Document inside = Document::fromLines(u"before");
        addTable(inside, 1, 3, 2);
        inside.append({}, u"after");
        QTest::newRow("table inside") << inside;

        Document first;
        addTable(first, 1, 2, 2);
        QTest::newRow("nothing but a table") << first;

        Document two;
        addTable(two, 1, 2, 2);
        addTable(two, 2, 2, 3);
        two.append({}, u"after");
        QTest::newRow("two tables without text between") << two;

        Document large = Document::fromLines(u"before");
        addTable(large, 1, 130, 3);
        large.append({}, u"after");
        QTest::newRow("table of several slices") << large;

        Document spans = Document::fromLines(u"before");
        spans.append(cell(1, 0, 0, 2, 1), u"two rows");
        spans.append(cell(1, 0, 1, 1, 2), u"two columns");
        spans.append(cell(1, 0, 1, 1, 2), u"second paragraph");
        spans.append(cell(1, 1, 1), u"b");
        spans.append(cell(1, 3, 2), u"after empty ones");
        spans.append({}, u"after");
        QTest::newRow("joined and missing cells") << spans;

        Document odd = Document::fromLines(u"before");
        odd.append(cell(1, 5, 90), u"far right");
        odd.append(cell(1, 0, 0), u"back");
        odd.append(cell(1, -1, 0, 0, 0), u"nowhere");
        QTest::newRow("cells that make no table") << odd;

        Document overlapping;
        overlapping.append(cell(1, 0, 0, 3, 3), u"all");
        overlapping.append(cell(1, 1, 1, 2, 2), u"within");
        overlapping.append(cell(1, 2, 0), u"c");
        QTest::newRow("cells over each other") << overlapping;

        QTest::newRow("word of 70,000 letters")
            << Document::fromLines(QString(QString(70'000, u'x') + u"\nend"_s));
        QTest::newRow("line of 50,000 emoji")
            << Document::fromLines(QString(u"\U0001F600"_s.repeated(50'000) + u"\nend"_s));
        QTest::newRow("characters that Qt takes for the end of a block")
            << Document::fromLines(u"a\u2029b\rc\uFDD0d\uFDD1e\nf");
    }

    void everyOffsetIsShownWhereItsCharacterIs()
    {
        QFETCH(Document, document);
        QTextDocument shown;
        DocumentRenderer renderer(shown, document, TextStyle());
        while (!renderer.isDone())
            renderer.renderUntil(renderer.shownUntil());
        const auto &text = document.text();
        const auto &positions = renderer.positions();
        for (const auto &block : document.blocks()) {
            for (auto offset = block.range.start; offset < block.range.end; ++offset) {
                const int position = positions.toShown(offset);
                const auto there = shown.characterAt(position);
                const auto wanted = text.at(offset);
                const bool isBreak = wanted == u'\r' || wanted == QChar(0x2029)
                    || wanted == QChar(0xfdd0) || wanted == QChar(0xfdd1);
                if (there != (isBreak ? QChar(u' ') : wanted))
                    QFAIL(qPrintable(u"offset %1"_s.arg(offset)));
                if (positions.toDocument(position) != offset)
                    QFAIL(qPrintable(u"position %1"_s.arg(position)));
            }
        }
    }

    void longLinesAreBrokenForDisplay()
    {
        QTextDocument shown;
        DocumentRenderer renderer(shown, Document::fromLines(QString(90'000, u'x')), TextStyle());
        renderer.renderUntil(90'000);
        for (auto block = shown.begin(); block.isValid(); block = block.next())
            QVERIFY(block.length() <= DocumentRenderer::longestLine + 1);
    }

    void codeIsColored()
    {
        Document document;
        document.append(code(u"C++"_s), u"return 1; // why");
        QTextDocument shown;
        DocumentRenderer renderer(shown, document, TextStyle());
        renderer.renderUntil(0);
        QVERIFY(shown.begin().textFormats().size() > 2);
    }

    void aTextCanBeShownToAnOffset()
    {
        const auto document = Document::fromLines(QString(u"A short line.\n"_s).repeated(5000));
        QTextDocument shown;
        DocumentRenderer renderer(shown, document, TextStyle());
        renderer.renderUntil(1000);
        QVERIFY(!renderer.isDone());
        QVERIFY(renderer.shownUntil() > 1000);
        QVERIFY(shown.characterCount() < 10'000);
        renderer.renderUntil(document.text().size());
        QVERIFY(renderer.isDone());
        QCOMPARE(shown.toPlainText(), document.text());
    }
};

QTEST_MAIN(TestDocumentRenderer)
#include "tst_documentrenderer.moc"
