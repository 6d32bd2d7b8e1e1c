// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/commandpalette.h"

#include "ui/dialogs/fuzzymatch.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTreeView>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr qsizetype mostShown = 60;
static constexpr int rowsHigh = 11;

CommandPalette::CommandPalette(
    const QString &hint, QList<PaletteEntry> entries, const QStringList &recent, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_field(new QLineEdit(this))
    , m_list(new QTreeView(this))
    , m_rows(new QStandardItemModel(this))
{
    setObjectName(u"popup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(hint);
    for (auto &entry : entries) {
        const auto age = recent.indexOf(entry.id);
        const auto folded = foldedForMatch(entry.name);
        m_candidates.append({std::move(entry), folded, age < 0 ? recent.size() : age});
    }
    m_field->setPlaceholderText(hint);
    m_field->setAccessibleName(hint);
    m_field->installEventFilter(this);
    m_list->setModel(m_rows);
    m_list->setAccessibleName(tr("What fits"));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setEditTriggers(QTreeView::NoEditTriggers);
    m_list->setSelectionBehavior(QTreeView::SelectRows);
    m_list->setAllColumnsShowFocus(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 10, 10, 10);
    column->setSpacing(8);
    column->addWidget(m_field);
    column->addWidget(m_list);
    connect(m_field, &QLineEdit::textEdited, this, &CommandPalette::fill);
    connect(m_list, &QTreeView::clicked, this, &CommandPalette::choose);
    m_list->ensurePolished(); // rows are as high as the first one was when it was measured
    fill({});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_list->setFixedHeight(std::max(22, m_list->sizeHintForRow(0)) * rowsHigh + 4);
    setFocusProxy(m_field);
}

void CommandPalette::openOver(const QWidget &window)
{
    const int width = std::clamp(window.width() - 80, 280, 620);
    setFixedWidth(width);
    adjustSize();
    const auto corner = window.mapToGlobal(QPoint((window.width() - width) / 2, 64));
    move(corner);
    show();
    activateWindow();
    m_field->setFocus(Qt::PopupFocusReason);
}

/// The best first; among equals the recent ones, then in the order given.
void CommandPalette::fill(const QString &typed)
{
    const auto folded = foldedForMatch(typed);
    QList<std::pair<int, qsizetype>> found;
    for (qsizetype i = 0; i < m_candidates.size(); ++i) {
        const int score = fuzzyScore(folded, m_candidates[i].folded);
        if (score > 0)
            found.append({score, i});
    }
    std::ranges::stable_sort(found, [this](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first > b.first;
        return m_candidates[a.second].age < m_candidates[b.second].age;
    });
    m_shown.clear();
    m_rows->removeRows(0, m_rows->rowCount()); // the columns keep their widths
    for (const auto &[score, index] : found.first(std::min(mostShown, found.size()))) {
        const auto &entry = m_candidates[index].entry;
        auto *name = new QStandardItem(entry.name);
        auto *detail = new QStandardItem(entry.detail);
        name->setToolTip(entry.name);
        detail->setForeground(palette().placeholderText());
        detail->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_rows->appendRow({name, detail});
        m_shown.append(index);
    }
    if (m_shown.isEmpty()) {
        auto *nothing = new QStandardItem(tr("Nothing fits “%1”").arg(typed.left(40)));
        nothing->setEnabled(false);
        m_rows->appendRow(nothing);
    }
    m_list->setCurrentIndex(m_rows->index(0, 0));
}

void CommandPalette::step(int rows)
{
    const int count = int(m_shown.size());
    if (count == 0)
        return;
    const int row = (m_list->currentIndex().row() + rows + count) % count;
    m_list->setCurrentIndex(m_rows->index(row, 0));
}

void CommandPalette::choose()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_shown.size())
        return;
    const auto entry = m_candidates[m_shown[row]].entry;
    close();
    Q_EMIT chosen(entry.id);
    entry.run();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    switch (key.key()) {
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        close();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

} // namespace postil
