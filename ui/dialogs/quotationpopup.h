// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"
#include "core/model/quotation.h"
#include "ui/dialogs/popup.h"

#include <QHash>

namespace postil {

class ActorChooser;
class KindButtons;

/// Asks who said the selected words, and how they are quoted.
class QuotationPopup : public Popup
{
    Q_OBJECT

public:
    /// `speaker`: the name to begin with; may be empty.
    QuotationPopup(const QString &words, QuotationKind kind, const QString &speaker,
        const QList<Actor> &known, const QHash<ActorId, qsizetype> &counts, QWidget *parent);

Q_SIGNALS:
    /// An actor without id is new; none: the speaker is not known.
    void chosen(postil::QuotationKind kind, const std::optional<postil::Actor> &speaker);

protected:
    void accept() override;

private:
    ActorChooser *m_chooser;
    KindButtons *m_kinds;
};

} // namespace postil
