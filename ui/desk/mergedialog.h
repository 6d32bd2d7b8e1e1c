// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/actor.h"

#include <QDialog>

class QListWidget;

namespace postil {

/// Asks which of several actors is to be kept when they become one.
class MergeDialog : public QDialog
{
    Q_OBJECT

public:
    MergeDialog(const QList<Actor> &actors, QWidget *parent);

Q_SIGNALS:
    void chosen(const postil::ActorId &kept);

private:
    void accept() override;

    QListWidget *m_list;
};

} // namespace postil
