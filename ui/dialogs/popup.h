// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace postil {

/// A small window at a passage that asks one thing; Escape and a click beside it close it. Deletes
/// itself.
class Popup : public QFrame
{
    Q_OBJECT

public:
    Popup(const QString &heading, const QString &action, QWidget *parent);

    /// Below `place` (global), or above where there is no room.
    void openAt(const QRect &place);

protected:
    QVBoxLayout *column() const { return m_column; }
    virtual void accept() = 0;

    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fit();

    QRect m_place;
    QVBoxLayout *m_column;
};

} // namespace postil
