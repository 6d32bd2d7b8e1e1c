// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/dialogs/tagactorpopup.h"

#include "ui/dialogs/actorchooser.h"
#include "ui/dialogs/kindbuttons.h"
#include "ui/models/actorrow.h"
#include "ui/models/passage.h"

#include <QBoxLayout>
#include <QKeyEvent>

namespace postil {

TagActorPopup::TagActorPopup(const QString &words, qsizetype places, ActorKind kind,
    const QList<Actor> &known, const QHash<ActorId, qsizetype> &counts, QWidget *parent)
    : Popup(tr("Tag “%1” as").arg(shortened(words)), tr("Tag"), parent)
    , m_kind(kind)
    , m_chooser(new ActorChooser(known, counts, this))
    , m_kinds(new KindButtons({kindName(ActorKind::Person), kindName(ActorKind::Organisation),
                                  kindName(ActorKind::Place), kindName(ActorKind::Other)},
          tr("Kind"), this))
    , m_scopes(new KindButtons(
          {tr("Only here"), tr("This article (%1)").arg(places), tr("Whole library…")},
          tr("Where to tag the words"), this))
{
    m_scopes->choose(int(places > 1 ? TagScope::Article : TagScope::Selection));
    m_chooser->focusProxy()->installEventFilter(this);
    column()->addWidget(m_chooser);
    column()->addWidget(m_kinds);
    column()->addWidget(m_scopes);
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
    const auto scope = TagScope(m_scopes->chosen());
    close();
    Q_EMIT chosen(*actor, scope);
}

bool TagActorPopup::eventFilter(QObject *watched, QEvent *event)
{
    const auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isWide = key && key->modifiers().testFlag(Qt::ControlModifier)
        && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter);
    if (!isWide)
        return Popup::eventFilter(watched, event);
    m_scopes->choose(int(TagScope::Library));
    accept();
    return true;
}

} // namespace postil
