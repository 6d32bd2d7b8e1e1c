// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"
#include "ui/dialogs/popup.h"

#include <QHash>

class QCheckBox;

namespace postil {

class ActorChooser;
class KindButtons;

/// Asks whom the selected words name.
class TagActorPopup : public Popup
{
    Q_OBJECT

public:
    /// `places`: how often the words stand in the article.
    TagActorPopup(const QString &words, qsizetype places, ActorKind kind, const QList<Actor> &known,
        const QHash<ActorId, qsizetype> &counts, QWidget *parent);

Q_SIGNALS:
    void chosen(const postil::Actor &actor, bool everywhere);

protected:
    void accept() override;

private:
    void followChoice();

    ActorKind m_kind; ///< of a new one
    ActorChooser *m_chooser;
    KindButtons *m_kinds;
    QCheckBox *m_everywhere;
};

} // namespace postil
