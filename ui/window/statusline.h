// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/session.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace postil {

/// The line below the text: how long it is, how much is left, that all is saved, and what runs in
/// the background.
class StatusLine : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLine(Session &session, QWidget *parent = nullptr);

    void setProgress(double progress);
    /// Empty when nothing runs.
    void showWork(const QString &text, int done = 0, int all = 0);
    /// The target of the link that is pointed at; empty for none.
    void showLink(const QString &target);

Q_SIGNALS:
    void cancelRequested();

private:
    void showArticle();

    Session &m_session;
    double m_progress = 0;
    QLabel *m_words;
    QLabel *m_left;
    QLabel *m_saved;
    QLabel *m_link;
    QLabel *m_work;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
};

} // namespace postil
