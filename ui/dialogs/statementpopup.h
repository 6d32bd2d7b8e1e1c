// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"
#include "core/model/statement.h"
#include "ui/dialogs/popup.h"

#include <QHash>

class QLineEdit;

namespace postil {

class ActorChooser;
class KindButtons;

/// Asks who takes which stand on what in the selected words.
class StatementPopup : public Popup
{
    Q_OBJECT

public:
    /// `speaker` is offered first; `concepts` are completed while one types.
    StatementPopup(const QString &words, const QStringList &concepts, const QString &speaker,
        const QList<Actor> &known, const QHash<ActorId, qsizetype> &counts, QWidget *parent);

Q_SIGNALS:
    /// An actor without id is new.
    void chosen(const postil::Actor &actor, const QString &about, postil::Stance stance);

protected:
    void accept() override;

private:
    QLineEdit *m_about;
    KindButtons *m_stances;
    ActorChooser *m_chooser;
};

} // namespace postil
