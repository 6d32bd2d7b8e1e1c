// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/actordialog.h"

#include "ui/dialogs/kindbuttons.h"
#include "ui/models/actorrow.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace postil {

using namespace Qt::StringLiterals;

ActorDialog::ActorDialog(const Actor &actor, QWidget *parent)
    : QDialog(parent)
    , m_actor(actor)
    , m_name(new QLineEdit(actor.name, this))
    , m_aliases(new QLineEdit(actor.aliases.join(u"; "_s), this))
    , m_role(new QLineEdit(actor.role, this))
    , m_externalId(new QLineEdit(actor.externalId, this))
    , m_note(new QPlainTextEdit(actor.note, this))
    , m_kinds(new KindButtons({kindName(ActorKind::Person), kindName(ActorKind::Organisation),
                                  kindName(ActorKind::Place), kindName(ActorKind::Other)},
          tr("Kind"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit actor"));
    setMinimumWidth(460);
    m_kinds->choose(int(actor.kind));
    m_note->setFixedHeight(90);
    m_note->setTabChangesFocus(true);
    m_externalId->setPlaceholderText(tr("such as a Wikidata number"));
    auto *form = new QFormLayout;
    form->setSpacing(10);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("Kind"), m_kinds);
    form->addRow(tr("&Other names"), m_aliases);
    form->addRow(tr("&Role"), m_role);
    form->addRow(tr("&External id"), m_externalId);
    form->addRow(tr("No&te"), m_note);
    m_aliases->setPlaceholderText(tr("separated by semicolons"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ActorDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(14);
    column->addLayout(form);
    column->addWidget(buttons);
}

void ActorDialog::save()
{
    const auto name = m_name->text().simplified();
    if (name.isEmpty()) {
        m_name->setPlaceholderText(tr("An actor needs a name"));
        m_name->setFocus();
        return;
    }
    m_actor.name = name;
    m_actor.kind = ActorKind(m_kinds->chosen());
    m_actor.aliases.clear();
    for (const auto &alias : m_aliases->text().split(u';')) {
        if (!alias.simplified().isEmpty())
            m_actor.aliases.append(alias.simplified());
    }
    m_actor.aliases.removeDuplicates();
    m_actor.role = m_role->text().simplified();
    m_actor.externalId = m_externalId->text().trimmed();
    m_actor.note = m_note->toPlainText();
    accept();
    Q_EMIT chosen(m_actor);
}

} // namespace postil
