// SPDX-FileCopyrightText: 2026 Postil contributors
// SPDX-License-Identifier: MIT
#pragma once

#include "ui/window/appearance.h"
#include "ui/window/session.h"

class QMenu;

namespace postil {

class MessageBar;

/// What one does with whole articles: correct, tag, export, look at the original, throw away.
class ArticleCommands : public QObject
{
    Q_OBJECT

public:
    ArticleCommands(
        Session &session, const Appearance &appearance, MessageBar &messages, QWidget *window);

    void editMetadata(const ArticleId &article);
    void editTags(const ArticleId &article);
    void editTags(const AnnotationId &annotation);
    void editActor(const ActorId &actor);
    void showOriginal(const ArticleId &article);
    void exportMarkdown(const ArticleId &article);
    /// Into the trash, or back from it.
    void moveToTrash(const ArticleId &article);
    void restore(const ArticleId &article);
    /// A menu of all that, at a place of the screen.
    void showMenu(const ArticleId &article, const QPoint &place);

Q_SIGNALS:
    void openRequested(const postil::ArticleId &article);

private:
    QStringList knownTags() const;

    Session &m_session;
    const Appearance &m_appearance;
    MessageBar &m_messages;
    QWidget *m_window;
};

} // namespace postil
