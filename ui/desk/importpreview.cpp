// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/importpreview.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

using Action = ActorImportStep::Action;

static constexpr Action shownActions[] = {
    Action::Add, Action::Change, Action::Conflict, Action::Keep};

ImportPreview::ImportPreview(const QList<ActorImportStep> &steps, QWidget *parent)
    : QDialog(parent)
    , m_steps(steps)
    , m_which(new QComboBox(this))
    , m_list(new QTreeWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import actors"));
    resize(760, 480);
    const auto conflicts = count(Action::Conflict);
    auto text = tr("%1 are added, %2 changed, %3 stay as they are.")
                    .arg(count(Action::Add))
                    .arg(count(Action::Change))
                    .arg(count(Action::Keep));
    if (conflicts > 0)
        text += u' '
            + tr("%1 rows are in conflict and left out: correct them in the table and "
                 "import it again.")
                  .arg(conflicts);
    auto *summary = new QLabel(text, this);
    summary->setWordWrap(true);
    m_which->setAccessibleName(tr("Which rows to show"));
    m_which->addItem(tr("All rows"));
    for (const auto action : shownActions)
        m_which->addItem(u"%1 (%2)"_s.arg(nameOf(action)).arg(count(action)));
    m_list->setAccessibleName(tr("Rows"));
    m_list->setHeaderLabels({tr("Row"), tr("Name"), tr("Is"), tr("What")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *agree = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    agree->setDefault(true);
    agree->setEnabled(count(Action::Add) + count(Action::Change) > 0);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        accept();
        Q_EMIT agreed(m_steps);
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_which, &QComboBox::currentIndexChanged, this, &ImportPreview::fill);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(summary);
    column->addWidget(m_which, 0, Qt::AlignLeft);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    fill();
}

qsizetype ImportPreview::count(Action action) const
{
    return std::ranges::count(m_steps, action, &ActorImportStep::action);
}

void ImportPreview::fill()
{
    const int which = m_which->currentIndex();
    m_list->clear();
    QList<QTreeWidgetItem *> items;
    for (const auto &step : std::as_const(m_steps)) {
        if (which > 0 && step.action != shownActions[which - 1])
            continue;
        items.append(new QTreeWidgetItem({QString::number(step.line), step.after.name,
            nameOf(step.action), step.notes.join(u"; "_s)}));
        items.last()->setToolTip(3, step.notes.join(u'\n'));
        if (step.action == Action::Conflict) {
            auto font = m_list->font();
            font.setBold(true);
            items.last()->setFont(2, font);
        }
    }
    m_list->addTopLevelItems(items);
}

} // namespace postil
