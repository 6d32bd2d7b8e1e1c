// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/theme/theme.h"
#include "ui/window/session.h"

#include <QTimer>
#include <QWidget>

class QTabWidget;

namespace postil {

class ActorList;
class ActorOverview;
class ConceptMatrix;
class DeskWork;
class MessageBar;
class NetworkView;
class SameList;

/// A window over all actors of the library.
class ActorDesk : public QWidget
{
    Q_OBJECT

public:
    ActorDesk(Session &session, const Theme &theme, QWidget *parent);

    void setTheme(const Theme &theme);
    /// Chooses an actor in the list, once it is read.
    void showActor(const ActorId &actor);
    ActorList &list() { return *m_list; }
    ActorOverview &overview() { return *m_overview; }
    SameList &same() { return *m_same; }
    NetworkView &network() { return *m_network; }
    ConceptMatrix &concepts() { return *m_concepts; }
    QTabWidget *tabs() const { return m_tabs; }
    DeskWork &work() { return *m_work; }

Q_SIGNALS:
    void articleChosen(const postil::ArticleId &article, const postil::TextRange &place);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void reloadSoon();
    void reload();
    void showOverview(const ActorId &actor);
    void showTie(const ActorId &first, const ActorId &second);
    const Actor *actor(const ActorId &id) const;

    Session &m_session;
    DeskWork *m_work;
    MessageBar *m_messages;
    QTabWidget *m_tabs;
    ActorList *m_list;
    SameList *m_same;
    NetworkView *m_network;
    ConceptMatrix *m_concepts;
    ActorOverview *m_overview;
    QTimer m_reloadSoon;
};

} // namespace postil
