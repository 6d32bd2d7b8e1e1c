// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/outlinepopup.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStandardItemModel>

namespace postil {

using namespace Qt::StringLiterals;

static constexpr int mostRows = 16;

OutlinePopup::OutlinePopup(const QList<OutlineEntry> &outline, qsizetype current, QWidget *parent)
    : Popup(tr("Outline"), tr("Go there"), parent)
    , m_outline(outline)
    , m_list(new QListView(this))
    , m_rows(new QStandardItemModel(this))
{
    m_list->setModel(m_rows);
    m_list->setAccessibleName(tr("Headings"));
    m_list->setEditTriggers(QListView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column()->addWidget(m_list);
    fill(current);
    if (outline.isEmpty()) {
        auto *empty = new QLabel(tr("This article has no headings."), this);
        empty->setProperty("quiet", true);
        column()->addWidget(empty);
    }
    const int rows = std::clamp(m_rows->rowCount(), 1, mostRows);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * rows + 4);
    connect(m_list, &QListView::clicked, this, &OutlinePopup::accept);
    m_list->setFocus();
}

void OutlinePopup::fill(qsizetype current)
{
    const auto add = [this](const QString &words, int depth, bool isCurrent) {
        const QString mark = isCurrent ? u"▸ "_s : u"   "_s;
        auto *row = new QStandardItem(QString(depth * 4, u' ') + mark + words);
        row->setToolTip(words);
        row->setAccessibleText(isCurrent ? tr("%1, being read").arg(words) : words);
        auto font = row->font();
        font.setBold(isCurrent);
        row->setFont(font);
        m_rows->appendRow(row);
    };
    add(tr("Beginning"), 0, current < 0);
    for (qsizetype i = 0; i < m_outline.size(); ++i)
        add(m_outline[i].words, m_outline[i].depth, i == current);
    m_list->setCurrentIndex(m_rows->index(int(current) + 1, 0));
}

void OutlinePopup::accept()
{
    const int row = m_list->currentIndex().row();
    close();
    if (row >= 0)
        Q_EMIT chosen(row == 0 ? TextRange() : m_outline[row - 1].range);
}

} // namespace postil
