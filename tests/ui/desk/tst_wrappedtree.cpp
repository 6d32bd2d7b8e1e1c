// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/wrappedtree.h"

#include <QHeaderView>
#include <QTest>

using namespace postil;
using namespace Qt::StringLiterals;

class TestWrappedTree : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAreAsHighAsTheirWords()
    {
        WrappedTree tree;
        tree.setHeaderLabels({u"Article"_s, u"Mentions"_s});
        tree.header()->setStretchLastSection(false);
        tree.header()->setSectionResizeMode(0, QHeaderView::Stretch);
        tree.resize(700, 300);
        tree.show();
        auto *item = new QTreeWidgetItem(
            &tree, {u"Island ministers clash over a harbour\n14 Mar 2024"_s, u"4"_s});
        const auto height = [&] { return tree.visualItemRect(item).height(); };
        const int wide = height();
        QVERIFY(wide >= 2 * tree.fontMetrics().height());
        tree.resize(240, 300);
        QTRY_VERIFY(height() > wide);
        tree.resize(700, 300);
        QTRY_COMPARE(height(), wide);
    }
};

QTEST_MAIN(TestWrappedTree)
#include "tst_wrappedtree.moc"
