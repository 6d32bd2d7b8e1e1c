// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/tagactorpopup.h"

#include "ui/dialogs/actorchooser.h"
#include "ui/dialogs/kindbuttons.h"
#include "ui/models/actorrow.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QFontMetrics>

namespace postil {

TagActorPopup::TagActorPopup(const QString &words, qsizetype places, ActorKind kind,
    const QList<Actor> &known, const QHash<ActorId, qsizetype> &counts, QWidget *parent)
    : Popup(tr("Tag “%1” as").arg(words.left(60)), tr("Tag"), parent)
    , m_kind(kind)
    , m_chooser(new ActorChooser(known, counts, this))
    , m_kinds(new KindButtons({kindName(ActorKind::Person), kindName(ActorKind::Organisation),
                                  kindName(ActorKind::Place), kindName(ActorKind::Other)},
          tr("Kind"), this))
    , m_everywhere(new QCheckBox(this))
{
    m_everywhere->setText(places == 1 ? tr("All mentions in this article (only this one)")
                                      : tr("All %1 mentions in this article").arg(places));
    m_everywhere->setChecked(places > 1);
    m_everywhere->setEnabled(places > 1);
    column()->addWidget(m_chooser);
    column()->addWidget(m_kinds);
    column()->addWidget(m_everywhere);
    connect(m_chooser, &ActorChooser::chosenChanged, this, &TagActorPopup::followChoice);
    connect(m_chooser, &ActorChooser::accepted, this, &TagActorPopup::accept);
    connect(m_kinds, &KindButtons::chosenByPerson, this,
        [this](int chosen) { m_kind = ActorKind(chosen); });
    m_chooser->preset(words);
    followChoice();
    m_chooser->setFocus();
}

void TagActorPopup::followChoice()
{
    const auto actor = m_chooser->chosen();
    const bool isKnown = actor && !actor->id.isNull();
    m_kinds->choose(int(isKnown ? actor->kind : m_kind));
    m_kinds->setEnabled(!isKnown);
}

void TagActorPopup::accept()
{
    auto actor = m_chooser->chosen();
    if (!actor)
        return;
    if (actor->id.isNull())
        actor->kind = ActorKind(m_kinds->chosen());
    const bool everywhere = m_everywhere->isChecked();
    close();
    Q_EMIT chosen(*actor, everywhere);
}

} // namespace postil
