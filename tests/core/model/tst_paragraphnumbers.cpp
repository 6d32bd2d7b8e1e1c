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

    void isOneWhereNothingIs() { QCOMPARE(ParagraphNumbers(Document()).at(0), 1); }
};

QTEST_GUILESS_MAIN(TestParagraphNumbers)
#include "tst_paragraphnumbers.moc"
