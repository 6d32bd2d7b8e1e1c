// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/kindbuttons.h"

#include "ui/theme/desktopstyle.h"

#include <QBoxLayout>
#include <QPushButton>

namespace postil {

KindButtons::KindButtons(const QStringList &names, const QString &accessibleName, QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
{
    setAccessibleName(accessibleName);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(5);
    for (const auto &name : names) {
        auto *button = new QPushButton(name, this);
        button->setProperty("chip", true);
        button->setFont(panelFont(-1));
        button->setCheckable(true);
        button->setAutoDefault(false);
        m_group->addButton(button, int(m_group->buttons().size()));
        line->addWidget(button);
    }
    line->addStretch(1);
    choose(0);
    connect(m_group, &QButtonGroup::idClicked, this, &KindButtons::chosenByPerson);
}

void KindButtons::setIcon(int kind, const QIcon &icon)
{
    auto *button = m_group->button(kind);
    button->setFixedHeight(button->sizeHint().height());
    button->setAccessibleName(button->text());
    button->setToolTip(button->text());
    button->setText({});
    button->setIcon(icon);
    button->setIconSize({12, 12});
}

void KindButtons::choose(int kind)
{
    m_group->button(kind)->setChecked(true);
}

} // namespace postil
