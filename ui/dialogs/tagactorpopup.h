// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"
#include "ui/dialogs/popup.h"

#include <QHash>

namespace postil {

class ActorChooser;
class KindButtons;

/// Where words are to be tagged.
enum class TagScope
{
    Selection,
    Article,
    Library
};

/// Asks whom the selected words name. Ctrl+Return tags them in the whole library.
class TagActorPopup : public Popup
{
    Q_OBJECT

public:
    /// `places`: how often the words stand in the article.
    TagActorPopup(const QString &words, qsizetype places, ActorKind kind, const QList<Actor> &known,
        const QHash<ActorId, qsizetype> &counts, QWidget *parent);

Q_SIGNALS:
    void chosen(const postil::Actor &actor, postil::TagScope scope);

protected:
    void accept() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followChoice();

    ActorKind m_kind; ///< of a new one
    ActorChooser *m_chooser;
    KindButtons *m_kinds;
    KindButtons *m_scopes;
};

} // namespace postil
