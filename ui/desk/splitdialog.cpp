// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/splitdialog.h"

#include "ui/desk/placedelegate.h"
#include "ui/dialogs/actorchooser.h"

#include <QBoxLayout>
#include <QLabel>
#include <QListView>

#include <algorithm>

namespace postil {

static QList<Actor> without(QList<Actor> actors, const ActorId &id)
{
    actors.removeIf([&](const Actor &actor) { return actor.id == id; });
    return actors;
}

SplitDialog::SplitDialog(
    const Actor &actor, const QList<Actor> &known, const Theme &theme, QWidget *parent)
    : PlacesDialog(tr("Split %1").arg(actor.name), tr("Move %1 mentions"), theme, parent)
    , m_actor(actor)
    , m_chooser(new ActorChooser(without(known, actor.id), {}, this))
{
    auto *hint = new QLabel(
        tr("Tick the mentions that are not %1, and say who is meant.").arg(actor.name), this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    head()->addWidget(hint);
    head()->addWidget(m_chooser);
    connect(m_chooser, &ActorChooser::chosenChanged, this, [this] { showCount(); });
    connect(m_chooser, &ActorChooser::accepted, this, [this] { view()->setFocus(); });
    m_chooser->setFocus();
    delegate().setStriking(false); // those that are not ticked stay where they are
}

void SplitDialog::start(const QString &library)
{
    find(
        library,
        [id = m_actor.id](const ActorRecords &records, const SearchProgress &progress) {
            return records.mentionsOf(id, progress);
        },
        [](const Occurrence &place) { return PlaceModel::Place{place, false, {}}; });
}

std::optional<Actor> SplitDialog::target() const
{
    auto target = m_chooser->chosen();
    if (target && target->id.isNull())
        target->kind = m_actor.kind;
    return target;
}

bool SplitDialog::canChoose() const
{
    return m_chooser && m_chooser->chosen().has_value();
}

} // namespace postil
