// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "core/clean/tablegrid.h"

#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestTableGrid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsDataFromLayout_data()
    {
        QTest::addColumn<QString>("html");
        QTest::addColumn<bool>("isData");
        QTest::newRow("headings") << u"<table><tr><th>a<th>b<tr><td>1<td>2</table>"_s << true;
        QTest::newRow("short cells") << u"<table><tr><td>a<td>b<tr><td>1<td>2</table>"_s << true;
        QTest::newRow("one column") << u"<table><tr><td>a<tr><td>b</table>"_s << false;
        QTest::newRow("one row") << u"<table><tr><td>a<td>b</table>"_s << false;
        QTest::newRow("nested") << u"<table><tr><th>a<td><table></table><tr><td>1<td>2</table>"_s
                                << false;
        QTest::newRow("said to be layout")
            << u"<table role=presentation><tr><th>a<th>b<tr><td>1<td>2</table>"_s << false;
        const auto essay = u"word "_s.repeated(200);
        QTest::newRow("paragraphs") << u"<table><tr><th>"_s + essay + u"<td>"_s + essay
                + u"<tr><td>"_s + essay
                + u"<td>x</table>"_s << false;
    }

    void tellsDataFromLayout()
    {
        QFETCH(QString, html);
        QFETCH(bool, isData);
        const auto tree = DomTree::parse(html);
        QCOMPARE(TableGrid(tree, tree.first(Tag::Table)).isData(), isData);
    }

    void placesCellsAroundSpans()
    {
        const auto tree = DomTree::parse(
            u"<table><tr><th rowspan=2>a<th colspan=2>b<tr><td>c<td>d<tr><td>e<td>f<td>g</table>"_s);
        const TableGrid grid(tree, tree.first(Tag::Table));
        const auto headings = tree.all(Tag::Th);
        const auto cells = tree.all(Tag::Td);
        QCOMPARE(grid.placeOf(headings[0]).rowSpan, 2);
        QCOMPARE(grid.placeOf(headings[1]).columnSpan, 2);
        QVERIFY(grid.placeOf(headings[0]).isHeader);
        QCOMPARE(grid.placeOf(cells[0]).row, 1);
        QCOMPARE(grid.placeOf(cells[0]).column, 1);
        QCOMPARE(grid.placeOf(cells[1]).column, 2);
        QCOMPARE(grid.placeOf(cells[2]).row, 2);
        QCOMPARE(grid.placeOf(cells[2]).column, 0);
    }
};

QTEST_GUILESS_MAIN(TestTableGrid)
#include "tst_tablegrid.moc"
