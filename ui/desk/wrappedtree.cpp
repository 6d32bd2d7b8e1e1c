// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/wrappedtree.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace postil {

namespace {

/// Measures an item at the width of its column, which Qt's trees do not tell.
class WrappedItem : public QStyledItemDelegate
{
public:
    explicit WrappedItem(const QTreeView *tree, QObject *parent)
        : QStyledItemDelegate(parent)
        , m_tree(tree)
    {
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        static constexpr int padding = 16; // of the style sheet, on both sides
        static constexpr int highest = 10'000;
        auto measured = option;
        measured.rect =
            QRect(0, 0, std::max(1, m_tree->columnWidth(index.column()) - padding), highest);
        return QStyledItemDelegate::sizeHint(measured, index);
    }

private:
    const QTreeView *m_tree;
};

} // namespace

WrappedTree::WrappedTree(QWidget *parent) : QTreeWidget(parent)
{
    setItemDelegate(new WrappedItem(this, this));
    setWordWrap(true);
    setRootIsDecorated(false);
    setAllColumnsShowFocus(true);
    connect(header(), &QHeaderView::sectionResized, this, [this] { scheduleDelayedItemsLayout(); });
}

} // namespace postil
