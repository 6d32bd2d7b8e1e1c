// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/importjob.h"
#include "ui/window/session.h"

#include <QThreadPool>
#include <QTimer>

class QMenu;
class QMimeData;

namespace postil {

class MessageBar;
class StatusLine;

/// What one does with libraries: open, make, bring articles in.
class LibraryCommands : public QObject
{
    Q_OBJECT

public:
    LibraryCommands(Session &session, MessageBar &messages, StatusLine &status, QWidget *window);

    /// Tells what is wrong when it cannot be opened.
    bool openLibrary(const QString &fileName, IfMissing ifMissing);
    void chooseLibrary(bool isNew);
    void chooseFiles();
    void importFiles(const QStringList &fileNames);
    void importText(const QString &text);
    /// The articles that come with the program.
    void importSamples();
    void paste();
    /// Fills a menu with the libraries that were open before.
    void fillRecent(QMenu *menu);
    ImportJob &job() { return m_job; }

    /// What is dropped on the window: files, or a text.
    static bool takes(const QMimeData *data);
    void drop(const QMimeData *data);

Q_SIGNALS:
    void openRequested(const postil::ArticleId &article);

private:
    void finish(const ImportOutcome &outcome, bool wasCancelled);
    void tellOf(const QList<ImportReport> &reports);
    bool canImport();
    /// Keeps today's backup of the open library, in a task.
    void backUp();

    Session &m_session;
    MessageBar &m_messages;
    ImportJob m_job;
    QWidget *m_window;
    QTimer m_backUpSoon; ///< not while somebody waits for the first window
    QThreadPool m_pool;
};

} // namespace postil
