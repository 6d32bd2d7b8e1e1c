// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/rowview.h"

#include "ui/models/articlerow.h"
#include "ui/models/rowmodel.h"
#include "ui/panels/articledelegate.h"

#include <QScrollBar>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

static constexpr int count = 3000;

static QList<ArticleRow> manyRows()
{
    QList<ArticleRow> rows;
    for (int i = 0; i < count; ++i) {
        ArticleRow row;
        row.key = QByteArray::number(i);
        row.title = u"Report %1 of the harbour board%2"_s.arg(i).arg(
            u", with a title that takes a second line"_s.repeated(i % 2));
        rows.append(row);
    }
    return rows;
}

class TestRowView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsAFarRowThatHasNoPlaceYet();
    void keepsItsPlaceWhenRowsChange();
    void endGoesToTheLastRow();
    void rowsFitTheWidth_data();
    void rowsFitTheWidth();
};

/// A view of many rows in a window.
struct Shown
{
    Shown() : model(nullptr), view(&model, new ArticleDelegate, nullptr)
    {
        view.resize(240, 400);
        model.setRows(manyRows());
        view.show();
        view.setFocus();
    }

    bool isOnScreen(int row)
    {
        return view.viewport()->rect().intersects(view.visualRect(model.index(row)));
    }

    RowModel<ArticleRow> model;
    RowView view;
};

void TestRowView::showsAFarRowThatHasNoPlaceYet()
{
    Shown shown;
    shown.view.setCurrentKey(QByteArray::number(count - 200));
    QTRY_VERIFY(shown.isOnScreen(count - 200));
}

void TestRowView::keepsItsPlaceWhenRowsChange()
{
    Shown shown;
    shown.view.setCurrentKey("2000");
    QTRY_VERIFY(shown.isOnScreen(2000));
    const int place = shown.view.verticalScrollBar()->value();
    auto rows = manyRows();
    rows[2001].annotations = 3;
    rows[7].annotations = 1;
    shown.model.setRows(rows);
    QTest::qWait(50);
    QCOMPARE(shown.view.verticalScrollBar()->value(), place);
    QCOMPARE(shown.view.currentKey(), "2000");
}

void TestRowView::endGoesToTheLastRow()
{
    Shown shown;
    QVERIFY(QTest::qWaitForWindowActive(&shown.view));
    QTest::keyClick(&shown.view, Qt::Key_End);
    QCOMPARE(shown.view.currentKey(), QByteArray::number(count - 1));
    QTRY_VERIFY(shown.isOnScreen(count - 1));
}

void TestRowView::rowsFitTheWidth_data()
{
    QTest::addColumn<QSize>("before");
    QTest::addColumn<QSize>("after");
    QTest::newRow("narrower") << QSize(300, 2000) << QSize(190, 2000);
    QTest::newRow("lower, so that a scroll bar comes") << QSize(240, 2000) << QSize(240, 420);
    QTest::newRow("narrower with a scroll bar") << QSize(300, 2000) << QSize(190, 420);
    QTest::newRow("wider without one") << QSize(190, 420) << QSize(300, 2000);
}

/// No row is as high as it was at another width.
void TestRowView::rowsFitTheWidth()
{
    QFETCH(QSize, before);
    QFETCH(QSize, after);
    Shown shown;
    shown.model.setRows(manyRows().first(9));
    shown.view.resize(before);
    QTest::qWait(150);
    shown.view.resize(after);
    QTest::qWait(150);
    int bottom = 0;
    for (int row = 0; row < 9; ++row) {
        const auto index = shown.model.index(row);
        QStyleOptionViewItem option;
        option.widget = &shown.view;
        const auto place = shown.view.visualRect(index);
        QCOMPARE(place.top(), bottom);
        QCOMPARE(place.height(), shown.view.itemDelegate()->sizeHint(option, index).height());
        bottom = place.bottom() + 1;
    }
}

QTEST_MAIN(TestRowView)
#include "tst_rowview.moc"
