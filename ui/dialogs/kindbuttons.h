// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QButtonGroup>
#include <QWidget>

namespace postil {

/// A few words of which one is chosen.
class KindButtons : public QWidget
{
    Q_OBJECT

public:
    KindButtons(const QStringList &names, const QString &accessibleName, QWidget *parent);

    int chosen() const { return m_group->checkedId(); }
    void choose(int kind);
    /// Shows a picture instead of the word, which stays to be heard and pointed at.
    void setIcon(int kind, const QIcon &icon);

Q_SIGNALS:
    void chosenByPerson(int kind);

private:
    QButtonGroup *m_group;
};

} // namespace postil
