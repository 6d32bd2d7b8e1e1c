// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/panels/actorspanel.h"

#include "core/library/actorrecords.h"
#include "ui/panels/actordelegate.h"
#include "ui/panels/actorgestures.h"

#include <QComboBox>
#include <QMenu>

namespace postil {

ActorsPanel::ActorsPanel(Session &session)
    : SidePanel(session, new RowModel<ActorRow>, new ActorDelegate, tr("Actors"))
    , m_rows(static_cast<RowModel<ActorRow> *>(view()->model()))
{
    m_gestures = new ActorGestures(view(), *m_rows);
    m_kind = new QComboBox(this);
    m_kind->setAccessibleName(tr("Kind"));
    m_kind->addItem(tr("All kinds"));
    for (const auto kind :
        {ActorKind::Person, ActorKind::Organisation, ActorKind::Place, ActorKind::Other})
        m_kind->addItem(kindHeading(kind));
    addHead(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, [this] { fill(); });
    connect(m_gestures, &ActorGestures::mergeRequested, this, &ActorsPanel::mergeRequested);
    connect(m_gestures, &ActorGestures::renameRequested, this, &ActorsPanel::renameRequested);
    choice()->addItems({tr("All"), tr("To decide"), tr("Confirmed"), tr("Rejected")});
    connect(view(), &RowView::pointedAt, this, [this](const QModelIndex &index) {
        Q_EMIT pointedAt(index.isValid() ? m_rows->at(index).actor : ActorId());
    });
    connect(&session, &Session::articleOpened, this, [this] { m_walks.clear(); });
    fill();
}

qsizetype ActorsPanel::countAll() const
{
    return actorCount(session().content());
}

bool ActorsPanel::isOther(const ArticleContent &one, const ArticleContent &other) const
{
    return one.mentions != other.mentions || one.actors != other.actors;
}

void ActorsPanel::refill()
{
    static constexpr std::optional<State> states[] = {
        {}, State::Suggested, State::Confirmed, State::Rejected};
    ActorFilter filter;
    filter.text = filterText();
    filter.state = states[std::max(choice()->currentIndex(), 0)];
    if (m_kind->currentIndex() > 0)
        filter.kind = ActorKind(m_kind->currentIndex() - 1);
    m_rows->setRows(actorRows(session().content(), filter));
    setEmptyText(!session().hasArticle() ? tr("Open an article to see who is in it.")
            : count() == 0
            ? tr("Nobody was found. Select a name in the text and press A to tag it.")
            : tr("Nothing here matches the filter."));
}

void ActorsPanel::select(const MentionId &mention)
{
    fillAtLast();
    for (const auto &row : m_rows->rows()) {
        if (row.mentions.contains(mention))
            view()->setCurrentKey(row.key);
    }
}

void ActorsPanel::decide(const QModelIndex &index, State state)
{
    session().check(
        session().library().actorRecords().setMentionStates(m_rows->at(index).mentions, state));
}

void ActorsPanel::go(const QModelIndex &index)
{
    const auto &row = m_rows->at(index);
    if (row.isHeading())
        return;
    auto &next = m_walks[row.key];
    Q_EMIT goToRequested(row.places[next % row.places.size()]);
    next = (next + 1) % row.places.size();
}

void ActorsPanel::removeCurrent()
{
    if (view()->currentIndex().isValid())
        decide(view()->currentIndex(), State::Rejected);
}

void ActorsPanel::setKind(const ActorId &id, ActorKind kind)
{
    if (const auto *actor = session().actor(id)) {
        auto changed = *actor;
        changed.kind = kind;
        session().check(session().library().actorRecords().update(changed));
    }
}

void ActorsPanel::showMenu(const QModelIndex &index, const QPoint &place)
{
    const auto row = m_rows->at(index);
    if (row.isHeading())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto states = {std::pair(tr("Confirm"), State::Confirmed),
        std::pair(tr("Reject"), State::Rejected),
        std::pair(tr("Take back the decision"), State::Suggested)};
    for (const auto &[text, state] : states) {
        auto *action = menu->addAction(text, this, [this, mentions = row.mentions, state] {
            session().check(session().library().actorRecords().setMentionStates(mentions, state));
        });
        action->setEnabled(row.state != state);
    }
    menu->addSeparator();
    auto *edit = menu->addAction(
        tr("Edit actor…"), this, [this, id = row.actor] { Q_EMIT editRequested(id); });
    auto *sayings = menu->addAction(
        tr("Everything they said…"), this, [this, id = row.actor] { Q_EMIT sayingsRequested(id); });
    sayings->setEnabled(!row.actor.isNull());
    auto *rename = menu->addAction(
        tr("Rename"), this, [this, key = row.key] { m_gestures->rename(m_rows->indexOf(key)); });
    auto *split =
        menu->addAction(tr("Split…"), this, [this, id = row.actor] { Q_EMIT splitRequested(id); });
    auto *desk = menu->addAction(
        tr("Show in the desk"), this, [this, id = row.actor] { Q_EMIT deskRequested(id); });
    for (auto *action : {rename, split, desk})
        action->setEnabled(!row.actor.isNull());
    auto *kinds = menu->addMenu(tr("Kind"));
    for (const auto kind :
        {ActorKind::Person, ActorKind::Organisation, ActorKind::Place, ActorKind::Other})
        kinds->addAction(kindName(kind), this, [this, id = row.actor, kind] { setKind(id, kind); });
    edit->setEnabled(!row.actor.isNull());
    kinds->setEnabled(!row.actor.isNull());
    menu->addAction(tr("Remove these mentions"), this, [this, mentions = row.mentions] {
        session().check(session().library().actorRecords().removeMentions(mentions));
    });
    menu->popup(place);
}

} // namespace postil
