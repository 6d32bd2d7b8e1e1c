// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/sameactor.h"
#include "ui/window/session.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace postil {

class DeskWork;

/// Pairs of actors that may be one, each with its reason: M merges, X keeps them apart for good.
class SameList : public QWidget
{
    Q_OBJECT

public:
    SameList(Session &session, DeskWork &work, QWidget *parent);

    /// Looks for pairs in the background.
    void reload();
    QTreeWidget *view() const { return m_view; }

Q_SIGNALS:
    void actorChosen(const postil::ActorId &actor);
    void loaded();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const QList<SameActor> &pairs, const QList<Actor> &actors);
    void decide(bool areOne);

    Session &m_session;
    DeskWork &m_work;
    QTreeWidget *m_view;
    QLabel *m_state;
    QPushButton *m_merge;
    QPushButton *m_apart;
    QList<SameActor> m_pairs;
    int m_row = 0; ///< to go on from after a decision
};

} // namespace postil
