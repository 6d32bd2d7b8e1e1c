// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/base/task.h"
#include "ui/window/session.h"

#include <QSet>

namespace postil {

class CleaningPage;
class MessageBar;
class StatusLine;

/// What one does about what the cleaner did: see what it left out, correct it, clean anew. The work
/// is done in the background, one step after the other.
class CleaningCommands : public QObject
{
    Q_OBJECT

public:
    CleaningCommands(Session &session, CleaningPage &page, MessageBar &messages, StatusLine &status,
        QWidget *window);
    ~CleaningCommands() override;

    /// Fills the page with the open article, standing where its text is at `position`.
    void begin(qsizetype position);
    /// Where one stood on the page, in the article's text.
    qsizetype position() const;
    /// Asks for the charset, and cleans the article anew.
    void cleanAgain(const ArticleId &article);

private:
    void show();
    void choose(const QList<qsizetype> &changed, bool isKept);
    void offerForSite(bool isKept);
    void chooseForSite(const ArticleId &article, const QList<qsizetype> &pieces);
    void cleanAnew(const ArticleId &article, const QString &charset);
    void tell(const CleaningReport &report, const ArticleId &article);
    /// Runs `work` on a Library of its own; `done` gets what it gave.
    template <typename T, typename Work, typename Done> void run(Work work, Done done);

    Session &m_session;
    CleaningPage &m_page;
    MessageBar &m_messages;
    StatusLine &m_status;
    QWidget *m_window;
    QThreadPool m_pool;
    QSet<qsizetype> m_chosen; ///< pieces that were taken in or out since the page was begun
    int m_running = 0;
};

} // namespace postil
