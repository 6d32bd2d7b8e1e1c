// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/desk/placesdialog.h"

namespace postil {

class ActorChooser;

/// Asks which mentions of an actor go, and to whom.
class SplitDialog : public PlacesDialog
{
    Q_OBJECT

public:
    SplitDialog(const Actor &actor, const QList<Actor> &known, const Theme &theme, QWidget *parent);

    void start(const QString &library);
    /// A known actor, or a new one without id.
    std::optional<Actor> target() const;
    ActorChooser *chooser() const { return m_chooser; }

protected:
    bool canChoose() const override;

private:
    Actor m_actor;
    ActorChooser *m_chooser;
};

} // namespace postil
