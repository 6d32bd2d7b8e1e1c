// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "core/model/article.h"
#include "ui/theme/theme.h"
#include "ui/window/session.h"

#include <QDialog>

class QListWidget;
class QPushButton;
class QTextEdit;

namespace postil {

/// The states of an article's text, each with what changed since the one before.
class RevisionsDialog : public QDialog
{
    Q_OBJECT

public:
    RevisionsDialog(Session &session, const Article &article, const Theme &theme, QWidget *parent);

Q_SIGNALS:
    void restoreRequested(qint64 number);

private:
    void fill();
    void showChanges();
    qint64 chosen() const;

    Session &m_session;
    Article m_article;
    Theme m_theme;
    QList<RevisionSummary> m_revisions; ///< the newest first
    QListWidget *m_list;
    QTextEdit *m_changes;
    QPushButton *m_restore = nullptr;
};

} // namespace postil
