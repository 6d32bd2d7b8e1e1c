// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/model/paragraphnumbers.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static Block block(BlockKind kind)
{
    Block block;
    block.kind = kind;
    return block;
}

class TestParagraphNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatHasWords()
    {
        Document document;
        document.append(block(BlockKind::Heading), u"head");
        document.append(block(BlockKind::Separator), u"");
        document.append(block(BlockKind::Image), u"\uFFFC");
        document.append({}, u"one");
        document.append({}, u"  ");
        document.append({}, u"two");
        const ParagraphNumbers numbers(document);
        QCOMPARE(numbers.at(0), 1);
        QCOMPARE(numbers.at(document.blocks()[2].range.start), 1);
        QCOMPARE(numbers.at(document.blocks()[3].range.start), 2);
        QCOMPARE(numbers.at(document.blocks()[3].range.end), 2);
        QCOMPARE(numbers.at(document.blocks()[5].range.start), 3);
        QCOMPARE(numbers.at(document.text().size()), 3);
    }

    void aTableOrAListingIsOne()
    {
        Document document;
        document.append({}, u"one");
        const auto add = [&](BlockKind kind, qint32 group, const QString &words) {
            auto grouped = block(kind);
            grouped.group = group;
            document.append(grouped, words);
        };
        for (const auto &words : {u"Gauge"_s, u"Level"_s, u"Mill"_s, u"12 cm"_s})
            add(BlockKind::TableCell, 1, words);
        add(BlockKind::Code, 2, u"read()"_s);
        add(BlockKind::Code, 2, u"write()"_s);
        document.append({}, u"last");
        const ParagraphNumbers numbers(document);
        QCOMPARE(numbers.at(document.blocks()[1].range.start), 2);
        QCOMPARE(numbers.at(document.blocks()[4].range.start), 2);
        QCOMPARE(numbers.at(document.blocks()[6].range.start), 3);
        QCOMPARE(numbers.at(document.blocks()[7].range.start), 4);
    }

    void isOneWhereNothingIs() { QCOMPARE(ParagraphNumbers(Document()).at(0), 1); }
};

QTEST_GUILESS_MAIN(TestParagraphNumbers)
#include "tst_paragraphnumbers.moc"
