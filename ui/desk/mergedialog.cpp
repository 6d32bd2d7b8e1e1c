// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/mergedialog.h"

#include "ui/models/actorrow.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;

MergeDialog::MergeDialog(const QList<Actor> &actors, QWidget *parent)
    : QDialog(parent)
    , m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Merge %1 actors").arg(actors.size()));
    setMinimumWidth(420);
    auto *hint = new QLabel(tr("Which name is to stay? The other names become aliases; all "
                               "mentions and quotations become those of the one that stays."),
        this);
    hint->setWordWrap(true);
    m_list->setAccessibleName(tr("Name to keep"));
    auto sorted = actors;
    // The fullest name is the likeliest to stay.
    std::ranges::stable_sort(
        sorted, std::greater(), [](const Actor &actor) { return actor.name.size(); });
    for (const auto &actor : sorted) {
        const auto role = shownRole(actor);
        auto *item = new QListWidgetItem(
            actor.name + u"  ·  "_s + (role.isEmpty() ? kindName(actor.kind).toLower() : role),
            m_list);
        item->setData(Qt::UserRole, actor.id.bytes);
    }
    m_list->setCurrentRow(0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *merge = buttons->addButton(tr("Merge"), QDialogButtonBox::AcceptRole);
    merge->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &MergeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::itemActivated, this, &MergeDialog::accept);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(12);
    column->addWidget(hint);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    m_list->setFocus();
}

void MergeDialog::accept()
{
    const auto *item = m_list->currentItem();
    if (!item || !isVisible())
        return;
    QDialog::accept();
    Q_EMIT chosen({item->data(Qt::UserRole).toByteArray()});
}

} // namespace postil
