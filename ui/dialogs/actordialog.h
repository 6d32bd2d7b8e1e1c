// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace postil {

class KindButtons;

/// Edits an actor: names, kind, role, note.
class ActorDialog : public QDialog
{
    Q_OBJECT

public:
    ActorDialog(const Actor &actor, QWidget *parent);

Q_SIGNALS:
    void chosen(const postil::Actor &actor);

private:
    void save();

    Actor m_actor;
    QLineEdit *m_name;
    QLineEdit *m_aliases;
    QLineEdit *m_role;
    QLineEdit *m_externalId;
    QPlainTextEdit *m_note;
    KindButtons *m_kinds;
};

} // namespace postil
