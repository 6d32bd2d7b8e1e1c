// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/library/actorimport.h"

#include <QDialog>

class QComboBox;
class QTreeWidget;

namespace postil {

/// Shows what a table of actors would add, change and leave out before any of it is done.
class ImportPreview : public QDialog
{
    Q_OBJECT

public:
    ImportPreview(const QList<ActorImportStep> &steps, QWidget *parent);

Q_SIGNALS:
    void agreed(const QList<postil::ActorImportStep> &steps);

private:
    qsizetype count(ActorImportStep::Action action) const;
    void fill();

    QList<ActorImportStep> m_steps;
    QComboBox *m_which;
    QTreeWidget *m_list;
};

} // namespace postil
