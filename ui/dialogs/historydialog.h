// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QListWidget;

namespace postil {

class Session;

/// The steps of the library's history in words; one can go back, or forward, to any of them.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(Session &session, QWidget *parent);

private:
    void fill();
    void goTo(qint64 number);

    Session &m_session;
    QListWidget *m_list;
};

} // namespace postil
