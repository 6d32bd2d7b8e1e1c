// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
// Places of the laid-out text, compared with what looking at every block gives.
#include "tests/ui/reader/blocks.h"
#include "tests/ui/reader/shownpage.h"

#include <QTest>
#include <QTextTable>

using namespace postil;

class TestTextGeometry : public QObject
{
    Q_OBJECT

    static Sample mixedSample()
    {
        Sample sample;
        sample.add(u"What the gauges say"_s, ofKind(BlockKind::Heading, 2));
        for (int row = 0; row < 6; ++row) {
            sample.add(u"Gauge %1 by the old mill"_s.arg(row), cell(1, row, 0));
            sample.add(
                u"%1 cm above the mark that was cut into the wall"_s.arg(row * 3), cell(1, row, 1));
        }
        sample.add(u"The wall is gone."_s);
        for (int i = 0; i < 5; ++i)
            sample.add(
                u"Item %1 of those to be done"_s.arg(i), ofKind(BlockKind::ListItem, 1, u"•"_s));
        sample.add(u"It will be built again."_s);
        return sample;
    }

private Q_SLOTS:
    void findsTheBlocksOfEachStripe()
    {
        const ShownPage page(mixedSample());
        const auto height = page.document()->size().height();
        for (qreal top = 0; top < height; top += 7) {
            QList<int> expected;
            for (auto block = page.document()->begin(); block.isValid(); block = block.next()) {
                const auto rect = page.rectOf(block);
                if (rect.bottom() >= top && rect.top() <= top + 20)
                    expected.append(block.blockNumber());
            }
            QList<int> found;
            for (const auto &shown : page.text().blocksBetween(top, top + 20))
                found.append(shown.block.blockNumber());
            QCOMPARE(found, expected);
        }
    }

    void theLastRuleOfATableStandsBetweenItAndTheText()
    {
        ShownPage page(mixedSample());
        page.resize(1000, 1400);
        const auto hairline = page.textStyle().theme().hairline;
        const auto cellAt = page.text().lineAt(mixedSample().find(u"Gauge 5"_s).start);
        const auto next = page.text().lineAt(mixedSample().find(u"The wall is gone"_s).start);
        const auto picture = page.viewport()->grab().toImage();
        const auto x = int(page.pageGeometry().right()) - 4; // beside the words
        QList<int> rules;
        for (int y = int(cellAt.bottom()); y < int(next.bottom()); ++y) {
            if (picture.pixelColor(x, y) == hairline)
                rules.append(y);
        }
        QCOMPARE(rules.size(), 1);
        QVERIFY(rules.first() > cellAt.bottom());
        QVERIFY(rules.first() + 8 < next.top());
    }

    void aPointInNoBlockIsNearTheNextOne()
    {
        const ShownPage page(mixedSample());
        QCOMPARE(page.text().offsetNear({0, 0}), 0);
        QCOMPARE(page.text().offsetUnder({200, 1}), -1);
        int gaps = 0;
        for (auto block = page.document()->begin(); block.next().isValid(); block = block.next()) {
            const auto next = block.next();
            if (QTextCursor(block).currentTable() || QTextCursor(next).currentTable())
                continue;
            const auto rect = page.rectOf(next);
            const auto end = page.rectOf(block).bottom();
            if (rect.top() - end < 2)
                continue;
            ++gaps;
            const QPointF point(rect.left(), (end + rect.top()) / 2);
            const auto offset = page.text().offsetNear(point);
            QCOMPARE(page.text().lineAt(offset).top(), page.text().lineAt(offset + 1).top());
            QVERIFY(page.text().lineAt(offset).top() >= rect.top() - 1);
            QVERIFY(page.text().lineAt(offset).top() < rect.top() + 10);
            QCOMPARE(page.text().offsetUnder(point), -1);
        }
        QVERIFY(gaps > 5);
    }

    void aPointOnACharacterIsNearIt()
    {
        const ShownPage page(mixedSample());
        const auto size = page.text().blocksBetween(0, 1e6).last().range.end;
        for (qsizetype offset = 0; offset < size; offset += 5) {
            const auto caret = page.text().caretAt(offset);
            const auto near = page.text().offsetNear(caret.center() + QPointF(1, 0));
            QVERIFY2(std::abs(near - offset) <= 1,
                qPrintable(u"%1 instead of %2"_s.arg(near).arg(offset)));
        }
    }
};

QTEST_MAIN(TestTextGeometry)
#include "tst_textgeometry.moc"
