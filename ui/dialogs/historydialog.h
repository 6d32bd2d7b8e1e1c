// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/result.h"

#include <QDialog>
#include <QFuture>
#include <QThreadPool>

class QLabel;
class QListWidget;
class QListWidgetItem;
class QProgressBar;
class QPushButton;

namespace postil {

class Session;

/// The steps of the library's history in words, and when articles were brought in; one can go back,
/// or forward, to any of the steps.
class HistoryDialog : public QDialog
{
    Q_OBJECT

public:
    HistoryDialog(Session &session, QWidget *parent);
    ~HistoryDialog() override;

Q_SIGNALS:
    void walked(qsizetype steps);

private:
    void fill();
    void goToCurrent();
    void showChoice();
    void finish(const Result<qsizetype> &steps);
    void showWork(bool isWorking);

    Session &m_session;
    QListWidget *m_list;
    QProgressBar *m_progress;
    QListWidgetItem *m_now = nullptr; ///< the step that the library is at
    QPushButton *m_go = nullptr;
    QPushButton *m_stop = nullptr;
    QThreadPool m_pool;
    QFuture<Result<qsizetype>> m_walk;
};

} // namespace postil
