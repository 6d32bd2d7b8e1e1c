// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#include "ui/desk/actordesk.h"

#include "ui/desk/actorlist.h"
#include "ui/desk/actoroverview.h"
#include "ui/desk/conceptmatrix.h"
#include "ui/desk/deskwork.h"
#include "ui/desk/networkview.h"
#include "ui/desk/samelist.h"
#include "ui/window/messagebar.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QShortcut>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace postil {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ActorDesk::ActorDesk(Session &session, const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_session(session)
    , m_work(new DeskWork(session, this))
    , m_messages(new MessageBar(this))
    , m_tabs(new QTabWidget(this))
    , m_list(new ActorList(session, *m_work, this))
    , m_same(new SameList(session, *m_work, this))
    , m_network(new NetworkView(session, this))
    , m_concepts(new ConceptMatrix(session, this))
    , m_overview(new ActorOverview(session, this))
{
    setObjectName(u"actorDesk"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Actors"));
    resize(1180, 720);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Parts of the desk"));
    m_tabs->addTab(m_list, tr("All actors"));
    m_tabs->addTab(m_same, tr("Same as?"));
    m_tabs->addTab(m_network, tr("Network"));
    m_tabs->addTab(m_concepts, tr("Concepts"));
    auto *halves = new QSplitter(this);
    halves->addWidget(m_tabs);
    halves->addWidget(m_overview);
    halves->setStretchFactor(0, 3);
    halves->setStretchFactor(1, 2);
    halves->setSizes({800, 380});
    halves->setChildrenCollapsible(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_messages);
    column->addWidget(halves, 1);
    connect(m_work, &DeskWork::done, this, [this](const QString &message) {
        m_messages->tell(message, tr("Undo"), [this] { m_work->undo(); });
    });
    connect(m_work, &DeskWork::told, this, [this](const QString &text) { m_messages->tell(text); });
    connect(&session, &Session::failed, this,
        [this](const Error &error) { m_messages->showError(error); });
    connect(m_list, &ActorList::currentChanged, this, &ActorDesk::showOverview);
    connect(m_same, &SameList::actorChosen, this, &ActorDesk::showOverview);
    connect(m_network, &NetworkView::actorChosen, this, &ActorDesk::showOverview);
    connect(m_network, &NetworkView::tieChosen, this, &ActorDesk::showTie);
    connect(m_network, &NetworkView::told, this,
        [this](const QString &text) { m_messages->tell(text); });
    connect(m_concepts, &ConceptMatrix::articleChosen, this, &ActorDesk::articleChosen);
    connect(m_concepts, &ConceptMatrix::told, this,
        [this](const QString &text) { m_messages->tell(text); });
    connect(m_overview, &ActorOverview::articleChosen, this, &ActorDesk::articleChosen);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ActorDesk::reload);
    m_reloadSoon.setSingleShot(true);
    m_reloadSoon.setInterval(60ms);
    connect(&m_reloadSoon, &QTimer::timeout, this, &ActorDesk::reload);
    connect(&session, &Session::actorsChanged, this, &ActorDesk::reloadSoon);
    connect(&session, &Session::contentChanged, this, &ActorDesk::reloadSoon);
    connect(&session, &Session::historyChanged, this, &ActorDesk::reloadSoon);
    connect(&session, &Session::libraryOpened, this, &ActorDesk::reloadSoon);
    connect(
        new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_work, &DeskWork::undo);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, this, [this] {
        m_tabs->setCurrentWidget(m_list);
        m_list->search()->setFocus();
    });
    setTheme(theme);
    m_list->search()->setFocus();
    m_list->reload();
}

void ActorDesk::setTheme(const Theme &theme)
{
    m_work->setTheme(theme);
    m_messages->setTheme(theme);
    m_list->setTheme(theme);
    m_overview->setTheme(theme);
    m_network->setTheme(theme);
}

void ActorDesk::showActor(const ActorId &id)
{
    m_tabs->setCurrentWidget(m_list);
    if (m_list->model().rowOf(id) >= 0)
        m_list->select(id);
    else
        connect(
            m_list, &ActorList::loaded, this, [this, id] { m_list->select(id); },
            Qt::SingleShotConnection);
}

void ActorDesk::reloadSoon()
{
    if (!m_reloadSoon.isActive())
        m_reloadSoon.start();
}

void ActorDesk::reload()
{
    m_list->reload();
    if (m_tabs->currentWidget() == m_same)
        m_same->reload();
    if (m_tabs->currentWidget() == m_network)
        m_network->reload();
    if (m_tabs->currentWidget() == m_concepts)
        m_concepts->reload();
}

const Actor *ActorDesk::actor(const ActorId &id) const
{
    const auto &all = m_list->model().all();
    const auto found =
        std::ranges::find(all, id, [](const ActorSummary &summary) { return summary.actor.id; });
    return found == all.end() ? nullptr : &found->actor;
}

void ActorDesk::showOverview(const ActorId &id)
{
    const auto *chosen = actor(id);
    const auto *organisation = chosen ? actor(chosen->organisation) : nullptr;
    m_overview->show(chosen ? *chosen : Actor(), organisation ? organisation->name : QString());
}

void ActorDesk::showTie(const ActorId &first, const ActorId &second)
{
    const auto *one = actor(first);
    const auto *other = actor(second);
    if (one && other)
        m_overview->showTogether(*one, *other);
}

void ActorDesk::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace postil
